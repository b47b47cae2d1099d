package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.sellsy.batch.BatchCall;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.MarketingChannel;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.task.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of API v2 that its document does not have, but that its language writes or API v1 is known for. */
class LooseFormsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private Contact contact(String members) {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7," + members + "}");
        return client.contacts().get(7).execute();
    }

    private Opportunity opportunity(String members) {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7," + members + "}");
        return client.opportunities().get(7).execute();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "'0000-00-00'", "'0000-00-00 00:00:00'", "'-0001-11-30T00:00:00+00:09'"})
    void aZeroDateIsNone(String none) {
        Contact contact = contact("'birth_date':" + none + ",'created':" + none);
        assertThat(contact.birthDate()).isNull();
        assertThat(contact.created()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-05-29", "2000-05-29T00:00:00+02:00", "2000-05-29 00:00:00", "2000-05-29T00:00:00Z"})
    void aDateMayComeWithATime(String date) {
        assertThat(contact("'birth_date':'" + date + "'").birthDate()).isEqualTo(LocalDate.of(2000, 5, 29));
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThatThrownBy(() -> contact("'birth_date':'29th of May'"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("birth_date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{'id':null,'name':null}", "{'id':null}", "{}", "[]", "''", "false"})
    void aReferenceToNothingIsNone(String none) {
        Opportunity opportunity =
                opportunity("'source':" + none + ",'pipeline':" + none + ",'step':" + none + ",'owner':" + none);
        assertThat(opportunity.source()).isNull();
        assertThat(opportunity.pipeline()).isNull();
        assertThat(opportunity.step()).isNull();
        assertThat(opportunity.owner()).isNull();
    }

    @Test
    void aReferenceToNothingLosesNoPage() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200,
                "{'data':[{'id':1,'business_segment':{'id':null,'label':null},'social':''},{'id':2}],"
                        + "'pagination':{'limit':25,'count':2,'total':2,'offset':'WyIyIl0='}}");
        assertThat(client.companies().list(ListQuery.all()).toList())
                .extracting(Company::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void aReferenceThatNamesSomethingNeedsItsId() {
        assertThatThrownBy(() -> opportunity("'source':{'id':null,'name':'Fair'}"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "''", "null", "{}"})
    void anAmountOfNothingHasNoValue(String none) {
        Opportunity opportunity = opportunity("'amount':" + none);
        assertThat(opportunity.amount())
                .satisfiesAnyOf(
                        amount -> assertThat(amount).isNull(),
                        amount -> assertThat(amount.value()).isNull());
    }

    @Test
    void aListWithGapsComesAsAnObject() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200,
                "{'id':7,'assigned_staff_ids':{'0':5,'2':6},'related':{'1':{'type':'company','id':3}},"
                        + "'label':{'id':1}}");
        Task task = client.tasks().get(7).execute();
        assertThat(task.assignedStaffIds()).containsExactly(5L, 6L);
        assertThat(task.related()).singleElement().satisfies(related -> {
            assertThat(related.id()).isEqualTo(3);
            assertThat(related.additionalProperties()).isEmpty();
        });
        assertThat(contact("'marketing_campaigns_subscriptions':{'1':'phone'}").marketingCampaignsSubscriptions())
                .containsExactly(MarketingChannel.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'staff':5}", "{'0':5,'error':1}"})
    void anotherObjectIsNoList(String object) {
        assertThatThrownBy(() -> opportunity("'assigned_staff_ids':" + object))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(at assigned_staff_ids)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "'3600'", "3600.0", "'3600.0'"})
    void secondsInAnyForm(String seconds) {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'timetracking':{'duration':" + seconds + ",'service':1}}");
        assertThat(client.comments().get(7).execute().timetracking().duration()).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'an hour'", "3600.5", "'99999999999999999999'"})
    void otherDurationsAreRefused(String duration) {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'timetracking':{'duration':" + duration + ",'service':1}}");
        assertThatThrownBy(() -> client.comments().get(7).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(at timetracking.duration)");
    }

    @Test
    void theCodesOfABatchMayBeText() {
        SellsyClient client = vendor.client();
        vendor.answers(207, "{'error':false,'responses':[{'code':'201','response':{'id':1}}]}");
        assertThat(client.batch()
                        .send(BatchCall.post("companies", Map.of("name", "Acme")))
                        .execute()
                        .failures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "false"})
    void aRowIsNotNothing(String nothing) {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}," + nothing + "],'pagination':{'limit':25,'count':2,'total':2}}");
        assertThatThrownBy(() -> client.companies().list(ListQuery.all()).toList())
                .isInstanceOf(DataException.class);
    }

    @Test
    void aPageNeedsItsRows() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':'','pagination':{'limit':25,'count':0,'total':0,'offset':0}}");
        assertThatThrownBy(() -> client.companies().list(ListQuery.all()).toList())
                .isInstanceOf(DataException.class);
    }
}

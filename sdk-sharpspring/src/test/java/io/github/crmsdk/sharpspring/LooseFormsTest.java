package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.sharpspring.campaign.Campaign;
import io.github.crmsdk.sharpspring.campaign.CampaignQuery;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventQuery;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PHP makes of lists, of nothing and of dates. */
class LooseFormsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'lead':{'0':{'id':'7'},'2':{'id':8}}},'error':null}",
                "{'result':{'lead':{'7':{'id':'7'},'8':{'id':'8'}}},'error':null}",
                "{'result':{'lead':{'open':[{'id':'7'}],'contact':[{'id':'8'}]}},'error':null}",
                "{'result':{'open':[{'id':'7'}],'contact':[{'id':'8'}]},'error':null}"
            })
    void rowsUnderNumbersAreAList(String reply) {
        vendor.answers(reply);
        assertThat(vendor.leads()).extracting(Lead::id).containsExactly(7L, 8L);
    }

    @Test
    void oneRowMayStandByItself() {
        String reply = "{'result':{'lead':{'id':'7','colour_5':{'0':'red'}}},'error':null}";
        vendor.answers(reply).answers(reply);
        assertThat(vendor.leads()).extracting(Lead::id).containsExactly(7L);
        assertThat(vendor.client().leads().get(7).execute().id()).isEqualTo(7);
    }

    @Test
    void anEmptyObjectHasNoRows() {
        vendor.answers("{'result':{'lead':{}},'error':null}");
        assertThat(vendor.leads()).isEmpty();
    }

    @Test
    void eventsOfEachKindMayComeSeparately() {
        vendor.answers("{'result':{'emailOpened':[],'pageVisit':[{'id':'3'}],'formSubmit':[{'id':'4'}]},'error':null}");
        assertThat(vendor.client()
                        .events()
                        .list(
                                EventQuery.builder().leadID(5L).build(),
                                EventSource.EMAIL_OPENED,
                                EventSource.PAGE_VISIT,
                                EventSource.FORM_SUBMIT))
                .extracting(Event::id)
                .containsExactly(3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]"})
    void aRowThatIsNoneIsNamed(String row) {
        vendor.answers("{'result':{'lead':[{'id':'7'}," + row + "]},'error':null}");
        assertThatThrownBy(vendor::leads)
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("does not fit the contract: its row 1 is empty");
    }

    @Test
    void anEmptyListIsAMemberThatIsNotSet() {
        vendor.answers("{'result':{'lead':[{'id':'7','ownerID':[],'firstName':[],'active':[],'leadStatus':[],"
                + "'createTimestamp':[]}]},'error':null}");
        Lead lead = vendor.leads().get(0);
        assertThat(lead).isEqualTo(Lead.builder().id(7).build());
    }

    @Test
    void anIdIsNeverMadeUp() {
        vendor.answers("{'result':{'lead':[{'id':'7'},{'id':[]}]},'error':null}");
        assertThatThrownBy(vendor::leads)
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("null or empty, not a valid long (at [1].id)");
    }

    @ParameterizedTest
    @CsvSource({
        "0000-00-00,",
        "0000-00-00 00:00:00,",
        "-0001-11-30 00:00:00,",
        "2016-11-26, 2016-11-26",
        "2016-11-26 10:11:12, 2016-11-26",
        "2016-11-26 10:11:12.000000, 2016-11-26"
    })
    void datesInEachForm(String text, LocalDate expected) {
        vendor.answers("{'result':{'campaign':[{'id':'7','startDate':'" + text + "'}]},'error':null}");
        assertThat(vendor.client().campaigns().list(CampaignQuery.all()))
                .extracting(Campaign::startDate)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0000/00/00,",
        "-0001-11-30 00:00:00,",
        "2016-11-26 10:11:12.000000, 2016-11-26T10:11:12Z",
        "2016/11/26 10:11, 2016-11-26T10:11:00Z"
    })
    void timesInEachForm(String text, Instant expected) {
        vendor.answers("{'result':{'lead':[{'id':'7','createTimestamp':'" + text + "'}]},'error':null}");
        assertThat(vendor.leads()).extracting(Lead::createTimestamp).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "''", "' '"})
    void whatIsEmptyInPhpIsNoError(String error) {
        vendor.answers("{'result':{'lead':[{'id':'7'}]},'error':" + error + "}");
        assertThat(vendor.leads()).extracting(Lead::id).containsExactly(7L);
    }

    @Test
    void errorsUnderNumbersAreAList() {
        vendor.answers("{'error':{'1':{'code':105,'message':'User authentication failed.'}}}");
        assertThatThrownBy(vendor::leads)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageEndingWith("HTTP 200, code 105, \"User authentication failed.\"");
    }

    private CreateLead lead(String address) {
        return CreateLead.builder().emailAddress(address).build();
    }

    private List<BatchItem<CreateLead, Long>> createTwo(String reply) {
        vendor.answers(reply);
        return vendor.client()
                .leads()
                .createAll(List.of(lead("a@example.com"), lead("b@example.com")))
                .execute()
                .items();
    }

    @Test
    void entriesUnderNumbersAreAList() {
        assertThat(createTwo("{'result':{'creates':{'0':{'success':true,'error':null,'id':7},'1':{'success':false,"
                        + "'error':{'code':301,'message':'Entry already exists'}}}},'error':[]}"))
                .extracting(BatchItem::id, item -> item.failure() instanceof ConflictException)
                .containsExactly(tuple(7L, false), tuple(null, true));
    }

    @Test
    void anEntryThatTellsNothingIsNotTakenForARefusal() {
        assertThat(createTwo("{'result':{'creates':[{'success':true,'id':7},{'error':null}]},'error':[]}"))
                .extracting(BatchItem::state)
                .containsExactly(BatchItem.State.ACCEPTED, BatchItem.State.UNKNOWN);
        vendor.answers("{'result':{'creates':[{'error':null}]},'error':[]}");
        assertThatThrownBy(() ->
                        vendor.client().leads().create(lead("c@example.com")).execute())
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("its entry tells neither success nor error");
    }
}

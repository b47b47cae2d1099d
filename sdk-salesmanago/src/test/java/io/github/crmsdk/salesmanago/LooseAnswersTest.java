package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.salesmanago.contact.Contact;
import io.github.crmsdk.salesmanago.contact.Property;
import io.github.crmsdk.salesmanago.event.BatchEvents;
import io.github.crmsdk.salesmanago.event.BatchOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that the vendor's sources let expect beside the documented one: no page is lost for them. */
class LooseAnswersTest extends SalesmanagoTest {
    private Contact listed(String members) {
        answer(quoted("{'success':true,'message':[],'contacts':[{" + members + "}]}"));
        return salesmanago.contacts().list(List.of("ann@example.com")).execute().get(0);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'1'",
                "'contactId':'1'",
                "'id':'1','contactId':null",
                "'contactId':null,'id':'1'",
                "'id':null,'contactId':'1'",
                "'id':'1','contactId':'1'",
                "'id':1"
            })
    void idUnderEitherName(String members) {
        assertThat(listed(members).id()).isEqualTo("1");

        answer(quoted("{'success':true,'message':[],'createdContacts':[{" + members + "}]}"));
        assertThat(salesmanago
                        .contacts()
                        .createdContacts(Instant.ofEpochMilli(1), Instant.ofEpochMilli(2))
                        .execute()
                        .get(0)
                        .id())
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'id':null", "'email':'ann@example.com'"})
    void contactWithoutAnIdDoesNotFit(String members) {
        assertThatThrownBy(() -> listed(members))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("required attributes are not set [id] (at [0])");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{'name':'a','value':'3'}]", "{'a':'3'}", "{'a':3}", "{'name':'a','value':'3'}"})
    void propertiesInEitherForm(String properties) {
        List<Property> read = listed("'id':'1','properties':" + properties).properties();

        assertThat(read)
                .containsExactlyElementsOf(
                        properties.startsWith("{'name'")
                                ? List.of(new Property("name", "a"), new Property("value", "3"))
                                : List.of(new Property("a", "3")));
    }

    @Test
    void emptiesOfOptionalMembers() {
        Contact contact = listed("'id':'1','properties':{},'contactTags':null,'birthdayYear':'','birthdayMonth':'08',"
                + "'lastVisit':'','score':'90','optedOut':'true','deleted':0,'address':{}");

        assertThat(contact.properties()).isEmpty();
        assertThat(contact.contactTags()).isNull();
        assertThat(contact.birthdayYear()).isNull();
        assertThat(contact.birthdayMonth()).isEqualTo(8);
        assertThat(contact.lastVisit()).isNull();
        assertThat(contact.score()).isEqualTo(90);
        assertThat(contact.optedOut()).isTrue();
        assertThat(contact.deleted()).isFalse();
        assertThat(contact.address().city()).isNull();
    }

    @Test
    void timesInOtherForms() {
        Contact contact = listed("'id':'1','createdOn':'2017-02-23T09:38:29+0000','modifiedOn':1487842709000.0,"
                + "'lastVisit':1.487842709E12");

        assertThat(List.of(contact.createdOn(), contact.modifiedOn(), contact.lastVisit()))
                .containsOnly(Instant.ofEpochMilli(1487842709000L));
    }

    @Test
    void oneValueForAList() {
        answer(quoted("{'success':true,'message':[],'createdAmount':0,'failedAmount':1,"
                + "'failedContacts':'ann@example.com'}"));

        BatchOutcome outcome = salesmanago
                .events()
                .batchCreate(new BatchEvents(List.of(Requests.EVENT)))
                .execute();

        assertThat(outcome.failedContacts()).containsExactly(json("'ann@example.com'"));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheWords() {
        answer(quoted("\uFEFF{'success':true,'message':[],'contacts':[]}"));
        answer(quoted("\uFEFF{'success':false,'message':['No email specified']}"));

        assertThat(salesmanago.contacts().list(List.of("ann@example.com")).execute())
                .isEmpty();
        assertThatThrownBy(() -> salesmanago.contacts().upsert(Requests.UPSERT).execute())
                .isExactlyInstanceOf(ApiException.class)
                .hasMessageEndingWith("HTTP 200, \"No email specified\"");
    }
}

package io.github.crmsdk.testkit.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest extends SalesmachineTest {
    private static final String CONTACT = "{'object':'contact','id':'5d3bae5bcb4a287b44583a55','created_at':1564192347,"
            + "'unique_id':'5d3bae4cf92ea13a3dfb542e','archived':false,'data':{'name':'John Doe'},"
            + "'salesmachine':{'health':'good'},'stage':{'name':'Trial','id':'5b2bc014ce8d8355c6d48b70'},"
            + "'accounts':{'object':'account.list','data':[{'id':'5d3bae278cae234bef95405a'}]}}";

    @Test
    void givesTheDocumentedObjectAsItWasStored() {
        String id = salesmachine.put("contact", json(CONTACT));

        assertBody(access.get("v2/contacts/" + id), 200, CONTACT);
    }

    @Test
    void linksContactsAndAccountsByTheirUids() {
        tracking.post("v1/account", "{'account_uid':'a','params':{'name':'Example Motors'}}");
        tracking.post("v1/contact", "{'contact_uid':'c','params':{'account_uid':'a','name':'Ann'}}");
        tracking.post("v1/contact", "{'contact_uid':'d','params':{'account_uid':'b'}}");

        JsonNode account = data("v2/accounts").get(0);
        JsonNode contact = data("v2/contacts?order=asc").get(0);

        assertThat(account.get("contacts"))
                .isEqualTo(json("{'object':'contact.list','data':[{'id':'000000000000000000000002'}]}"));
        assertThat(contact.get("accounts"))
                .isEqualTo(json("{'object':'account.list','data':[{'id':'000000000000000000000001'}]}"));
        assertThat(contact.get("data")).isEqualTo(json("{'name':'Ann'}"));
        assertThat(data("v2/contacts").get(0).get("accounts").get("data")).isEmpty();
    }

    @Test
    void doesNotLinkWhatHasNoUid() {
        salesmachine.put("account", json("{}"));
        salesmachine.put("contact", json("{}"));

        assertThat(data("v2/accounts").get(0).get("contacts").get("data")).isEmpty();
        assertThat(data("v2/contacts").get(0).get("accounts").get("data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts", "accounts"})
    void deletes(String path) {
        salesmachine.seedContacts(1);
        salesmachine.seedAccounts(1);
        String id = data("v2/" + path).get(0).get("id").asText();

        assertBody(access.delete("v2/" + path + "/" + id), 200, SUCCESS);

        assertRefused(access.get("v2/" + path + "/" + id), 404, "Not found");
        assertRefused(access.delete("v2/" + path + "/" + id), 404, "Not found");
        assertThat(data("v2/" + path)).isEmpty();
    }

    @Test
    void keepsNotes() {
        Http.Reply made = access.post(
                "v2/notes", "{'id':'mine','subject':'Call','body':'Demo','contact':{'object':'contact','id':'1'}}");

        assertBody(
                made,
                201,
                "{'object':'note','id':'000000000000000000000001','created_at':1772600767,'subject':'Call',"
                        + "'body':'Demo','contact':{'object':'contact','id':'1'}}");
        assertThat(access.get("v2/notes/000000000000000000000001").body()).isEqualTo(made.body());
        assertThat(data("v2/notes")).hasSize(1);
        assertBody(access.delete("v2/notes/000000000000000000000001"), 200, SUCCESS);
        assertThat(data("v2/notes")).isEmpty();
        assertRefused(access.post("v2/notes", "{'subject':'Call'}"), 400, "body is missing");
        assertRefused(access.post("v2/notes", "[]"), 400, "body is missing");
    }

    @ParameterizedTest
    @CsvSource({"task,tasks", "user,users"})
    void givesTasksAndUsers(String type, String path) {
        String id = salesmachine.put(type, json("{'created_at':1,'name':'a'}"));

        assertBody(
                access.get("v2/" + path + "/" + id),
                200,
                "{'object':'" + type + "','id':'" + id + "','created_at':1,'name':'a'}");
        assertThat(data("v2/" + path)).hasSize(1);
        assertRefused(access.post("v2/" + path, "{}"), 405, "Method not allowed");
    }

    @Test
    void givesActivities() {
        String id = salesmachine.put("activity", json("{'type':'call','subject':''}"));

        assertThat(access.get("v2/activities/" + id).json().get("type").asText())
                .isEqualTo("call");
        assertThat(data("v2/activities")).hasSize(1);
    }

    @Test
    void quirksChangeTheAnswers() {
        List<String> ids = salesmachine.seedContacts(2);

        salesmachine.quirks(SalesmachineQuirk.UID_IN_PATH);
        assertThat(access.get("v2/contacts/contact-1").status()).isEqualTo(200);
        assertThat(access.get("v2/contacts/" + ids.get(0)).status()).isEqualTo(200);
        salesmachine.quirks(SalesmachineQuirk.EMPTY_ANSWERS, SalesmachineQuirk.DELETE_ARCHIVES);
        assertBody(access.delete("v2/contacts/" + ids.get(0)), 204, "");
        assertThat(data("v2/contacts?archived=true")).hasSize(1);
        assertThat(access.get("v2/contacts/" + ids.get(0)).status()).isEqualTo(200);
        salesmachine.quirks(SalesmachineQuirk.BATCH_WITH_200);
        assertBody(tracking.post("v1/batch", "[]"), 200, SUCCESS);
        salesmachine.quirks();
        assertBody(tracking.post("v1/batch", "[]"), 201, SUCCESS);
    }

    @Test
    void forgetsWhatIsTakenOut() {
        String id = salesmachine.seedContacts(2).get(0);
        salesmachine.remove("contact", id);

        assertThat(salesmachine.records("contact"))
                .singleElement()
                .satisfies(left -> assertThat(left.path("id").asText()).isNotEqualTo(id));
    }
}

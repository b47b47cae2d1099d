package io.github.crmsdk.testkit.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactCallsTest extends SalesmanagoTest {
    private static final String ANN = "{'email':'ann@example.com'}";

    @Test
    void strangersAreRefused() {
        String good = signed("{}").toString();
        String message = "{\"success\":false,\"message\":[\"User not authenticated\"]}";

        assertThat(http.post("contact/list", good.replace("a84a", "0000")).body())
                .isEqualTo(message);
        assertThat(http.post("contact/list", good.replace("test-client-id", "other"))
                        .body())
                .isEqualTo(message);
        assertThat(http.post("contact/list", good.replace(String.valueOf(MILLIS), "null"))
                        .body())
                .isEqualTo(message);
        assertThat(http.post("contact/list", good.replace("owner@example.com", ""))
                        .body())
                .contains("Owner is required");
        assertThat(http.post("contact/list", "{").status()).isEqualTo(400);
        assertThat(http.get("contact/list").status()).isEqualTo(404);
        assertThat(post("contact/unknown", "{}").status()).isEqualTo(404);
    }

    @Test
    void upsertCreatesThenChanges() {
        String id = ann();
        ObjectNode again = done(
                "contact/upsert",
                "{'contact':{'email':'ANN@example.com','fax':'1','address':{'city':'Oslo'},'externalId':'e'},"
                        + "'tags':['A','B'],'removeTags':['B'],'properties':{'p':'1'},"
                        + "'dictionaryProperties':[{'name':'d','type':'NUMBER','value':2}],'province':'P',"
                        + "'birthday':'19801017','forceOptOut':true,'newEmail':'lee@example.com'}");

        assertThat(again).isEqualTo(json("{'contactId':'" + id + "','externalId':'e'}"));
        ObjectNode contact = salesmanago.contact("lee@example.com").orElseThrow();
        assertThat(contact.path("name").asText()).isEqualTo("Ann");
        assertThat(contact.path("address").path("city").asText()).isEqualTo("Oslo");
        assertThat(contact.findValuesAsText("tagWithScore")).containsExactly("A (1)");
        assertThat(contact.path("properties")).isEqualTo(json("{'p':'1','d':2}"));
        assertThat(contact.path("birthdayYear").asText()
                        + contact.path("birthdayMonth").asText())
                .isEqualTo("198010");
        assertThat(contact.path("optedOut").asBoolean()).isTrue();
    }

    @Test
    void emptyTextOverwrites() {
        ann();
        done("contact/upsert", "{'contact':{'email':'ann@example.com','name':''}}");

        assertThat(salesmanago
                        .contact("ann@example.com")
                        .orElseThrow()
                        .path("name")
                        .asText("-"))
                .isEmpty();
    }

    @Test
    void scoringRaisesATagThatIsThere() {
        for (int i = 0; i < 2; i++) {
            done("contact/upsert", "{'contact':{'email':'ann@example.com'},'tags':['A'],'tagScoring':true}");
        }

        assertThat(salesmanago.contact("ann@example.com").orElseThrow().findValuesAsText("score"))
                .contains("2");
    }

    @Test
    void upsertNamesAContactWhereverClientsPutIt() {
        String id = ann();
        for (String who : List.of(
                "'email':'ann@example.com','contact':{'fax':'1'}",
                "'email':'ann@example.com','contact':{'email':'ann@example.com','fax':'2'}",
                "'contactId':'" + id + "','contact':{'fax':'3'}",
                "'contact':{'contactId':'" + id + "','fax':'4'}",
                "'contactId':null,'contact':{'email':'ann@example.com','fax':'5'},'properties':[]")) {
            assertThat(done("contact/upsert", "{" + who + "}").path("contactId").asText())
                    .as(who)
                    .isEqualTo(id);
        }
        assertThat(salesmanago.contacts()).hasSize(1);
        assertThat(salesmanago.contacts().get(0).path("fax").asText()).isEqualTo("5");
    }

    @Test
    void requestWithoutATimeIsServedAsTheVendorServesIt() {
        ObjectNode body = signed("{'upsertDetails':[{'contact':{'email':'ann@example.com'},'tags':['A']}]}");
        body.remove("requestTime");

        assertThat(http.post("contact/batchupsertv2", body.toString())
                        .json()
                        .path("requestId")
                        .isNumber())
                .isTrue();
    }

    @Test
    void usersAreListedWithoutAnOwner() {
        ObjectNode body = signed("{}");
        body.remove("owner");

        assertThat(http.post("user/listByClient", body.toString()).json().path("users"))
                .isEqualTo(json("{'users':['owner@example.com']}").path("users"));
    }

    @Test
    void badUpsertsAreRefused() {
        refused("contact/upsert", "{'contacts':[{'email':'ann@example.com'}]}", "No email specified");
        refused("contact/upsert", "{'contact':{'email':'ann'}}", "Invalid email");
        refused(
                "contact/upsert",
                "{'contact':{'email':'a@b.c'},'forceOptIn':true,'forceOptOut':true}",
                "Contradictory consents");
        ann();
        refused("contact/insert", "{'contact':{'email':'ann@example.com'}}", "Contact already exists");
        refused("contact/update", "{'email':'bob@example.com'}", "Contact not found");
    }

    @Test
    void updateNamesAContactEitherWay() {
        String id = ann();
        done("contact/update", "{'email':'ann@example.com','contact':{'phone':'1'}}");
        done("contact/update", "{'contactId':'" + id + "','contact':{'company':'C'}}");

        ObjectNode contact = salesmanago.contact("ann@example.com").orElseThrow();
        assertThat(contact.path("phone").asText() + contact.path("company").asText())
                .isEqualTo("1C");
    }

    @Test
    void deletionHidesOrErases() {
        ann();
        assertThat(done("contact/delete", ANN)).isEqualTo(json("{'result':'Contact deleted'}"));
        assertThat(salesmanago
                        .contact("ann@example.com")
                        .orElseThrow()
                        .path("deleted")
                        .asBoolean())
                .isTrue();
        done("contact/delete", "{'email':'ann@example.com','permanently':true}");
        assertThat(salesmanago.contacts()).isEmpty();
    }

    @Test
    void quirksChangeTheForms() {
        ann();
        salesmanago.quirks(SalesmanagoQuirk.DELETE_RESULT_NULL);
        assertThat(post("contact/delete", ANN).body()).isEqualTo("{\"success\":true,\"message\":[],\"result\":null}");
        salesmanago.quirks(SalesmanagoQuirk.DELETE_WITHOUT_BODY);
        assertThat(post("contact/delete", ANN).body()).isEmpty();
        salesmanago.quirks(SalesmanagoQuirk.ERRORS_AS_TEXT);
        assertThat(post("contact/delete", "{'email':'x'}").body()).isEqualTo("Contact not found");
        salesmanago.quirks(SalesmanagoQuirk.MESSAGE_AS_TEXT);
        assertThat(post("contact/delete", "{'email':'x'}")
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("Contact not found");
        salesmanago.quirks(SalesmanagoQuirk.ASYNC_WITHOUT_ID);
        assertThat(done("contact/upsert", "{'async':true,'contact':{'email':'ann@example.com'}}")
                        .has("contactId"))
                .isFalse();
    }

    @Test
    void contactsAreReadInTheirForms() {
        String id = ann();
        done("contact/upsert", "{'contact':{'email':'ann@example.com'},'properties':{'p':'1'}}");

        JsonNode basic =
                done("contact/basic", "{'email':['ann@example.com','x']}").path("contacts");
        assertThat(basic).hasSize(1);
        assertThat(basic.get(0).path("contactId").asText()).isEqualTo(id);
        assertThat(done("contact/basicById", "{'id':['" + id + "']}").path("contacts"))
                .isEqualTo(basic);
        JsonNode full = done("contact/list", "{'email':['ann@example.com']}").path("contacts");
        assertThat(full.get(0).path("properties").get(0)).isEqualTo(json("{'name':'p','value':'1'}"));
        assertThat(done("contact/listAllById", "{'contactId':['" + id + "']}").path("contacts"))
                .isEqualTo(full);
        assertThat(done("contact/hasContact", ANN)).isEqualTo(json("{'result':true,'contactId':'" + id + "'}"));
        assertThat(done("contact/hasContact", "{'email':'x'}")).isEqualTo(json("{'result':false,'contactId':null}"));
        refused("contact/list", "{'email':[" + "'x',".repeat(50) + "'x']}", "Too many contacts");
    }

    @Test
    void listsHavePeriodsAndPages() {
        salesmanago.seedContacts(3);
        String period = "'from':0,'to':" + MILLIS;

        assertThat(done("contact/createdContacts", "{" + period + "}").path("createdContacts"))
                .hasSize(3);
        assertThat(done("contact/modifiedContacts", "{'from':0,'to':1}").path("modifiedContacts"))
                .isEmpty();
        ObjectNode page = done("contact/paginatedModifiedContacts", "{" + period + ",'page':1,'size':2}");
        assertThat(page.path("modifiedContacts")).hasSize(2);
        assertThat(page.path("hasMore").asBoolean()).isTrue();
        assertThat(done("contact/paginatedListById", "{'page':2,'size':2}").path("contacts"))
                .hasSize(1);
        refused("contact/paginatedListById", "{'page':0,'size':2}", "Invalid page");
        assertThat(done("contact/recentActivity", "{" + period + "}")
                        .path("recentActivity")
                        .path("totalContacts")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void tagsAreCounted() {
        done("contact/upsert", "{'contact':{'email':'a@example.com'},'tags':['A']}");

        assertThat(done("v2/contact/tags", "{'showSystemTags':true}"))
                .isEqualTo(json("{'tags':[{'tag':'A','numberOfTagged':1}]}"));
    }
}

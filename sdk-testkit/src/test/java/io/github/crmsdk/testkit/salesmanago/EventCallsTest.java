package io.github.crmsdk.testkit.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCallsTest extends SalesmanagoTest {
    private static final String EVENT = "'contactEvent':{'date':1,'contactExtEventType':'CART'}";

    @Test
    void eventsAreCreatedChangedAndDeleted() {
        ann();
        String id = done("v2/contact/addContactExtEvent", "{'email':'ann@example.com','forceOptIn':true," + EVENT + "}")
                .path("eventId")
                .asText();
        done(
                "contact/updateContactExtEvent",
                "{'contactEvent':{'eventId':'" + id + "','date':2,'contactExtEventType':'PURCHASE'}}");

        assertThat(salesmanago.events()).hasSize(1);
        assertThat(salesmanago.events().get(0).path("contactExtEventType").asText())
                .isEqualTo("PURCHASE");
        assertThat(done("contact/deleteContactExtEvent", "{'eventId':'" + id + "'}"))
                .isEqualTo(json("{'result':'deleted'}"));
        refused("contact/deleteContactExtEvent", "{'eventId':'" + id + "'}", "Event not found");
        done(
                "v2/contact/addContactExtEvent",
                "{'email':'ann@example.com','contactEvent':{'date':1,'contactExtEventType':'CART','externalId':'e'}}");
        done("v2/contact/deleteContactExtEvent", "{'externalId':'e'}");
        refused("v2/contact/deleteContactExtEvent", "{'externalId':'e'}", "Event not found");
        refused("v2/contact/updateContactExtEvent", "{" + EVENT + "}", "Event not found");
    }

    @Test
    void timesAreTakenInTheFormsThatClientsSend() {
        String event = "{'email':'ann@example.com','contactEvent':{'contactExtEventType':'VISIT','date':%s}}";
        done("contact/upsert", "{'contact':{'email':'ann@example.com'}}");
        for (String date : List.of("1356180568153", "'1356180568153'", "'2012-12-22T12:49:28+0000'")) {
            String id = done("contact/addContactExtEvent", event.formatted(date))
                    .path("eventId")
                    .asText();
            assertThat(id).isNotEmpty();
        }
        refused("contact/addContactExtEvent", event.formatted("'soon'"), "Event date is required");
        assertThat(salesmanago.events())
                .extracting(stored -> stored.path("date").asLong() / 1000)
                .containsOnly(1356180568L);
        assertThat(done("contact/createdContacts", "{'from':'2026-03-04T00:00:00+0000','to':'2026-03-05T00:00:00Z'}")
                        .path("createdContacts"))
                .hasSize(1);
        assertThat(http.post(
                                "contact/tags",
                                signed("{}").put("requestTime", "1356180568").toString())
                        .json()
                        .path("success")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anOwnerIsNotNeededWhereClientsSendNone() {
        ObjectNode body = signed("{'contactUpsertRequest':{'clientId':'test-client-id','owner':'o@example.com',"
                + "'contact':{'email':'ann@example.com'}}}");
        body.remove("owner");
        assertThat(http.post("integration/upsert", body.toString())
                        .json()
                        .path("contactId")
                        .asText())
                .isNotEmpty();
        ObjectNode contact = signed("{'contact':{'email':'bob@example.com'}}");
        contact.remove("owner");
        assertThat(http.post("contact/upsert", contact.toString()).body()).contains("Owner is required");
    }

    @Test
    void badEventsAreRefused() {
        ann();
        String ann = "{'email':'ann@example.com','contactEvent':";
        refused("contact/addContactExtEvent", "{'email':'x'," + EVENT + "}", "Contact not found");
        refused("contact/addContactExtEvent", ann + "{'contactExtEventType':'CART'}}", "Event date is required");
        refused("contact/addContactExtEvent", ann + "{'date':1}}", "Event type is required");
        refused(
                "contact/addContactExtEvent",
                ann + "{'date':1,'contactExtEventType':'CART','detail20':'" + "x".repeat(256) + "'}}",
                "Too long: detail20");
    }

    @Test
    void batchesTellWhoFailed() {
        ann();

        assertThat(done(
                        "v2/contact/addBatchContactExtEvent",
                        "{'events':[{'email':'ann@example.com'," + EVENT + "},{'email':'x'," + EVENT + "}]}"))
                .isEqualTo(json("{'failedContacts':['x'],'createdAmount':1,'failedAmount':1}"));
        assertThat(done("contact/batchupsert", "{'upsertDetails':[{'contact':{'email':'b@example.com'}}]}")
                        .path("contactIds")
                        .has("b@example.com"))
                .isTrue();
        assertThat(done("contact/batchupsertv2", "{'upsertDetails':[{'contact':{'email':'c@example.com'}}]}")
                        .path("requestId")
                        .isNumber())
                .isTrue();
        done("contact/batchDelete", "{'contacts':[{'addresseeType':'EMAIL','value':'b@example.com'}]}");
        assertThat(salesmanago
                        .contact("b@example.com")
                        .orElseThrow()
                        .path("deleted")
                        .asBoolean())
                .isTrue();
        refused("contact/batchupsert", "{'upsertDetails':[]}", "upsertDetails must have from 1 to 1000 elements");
    }

    @Test
    void integrationWritesBoth() {
        String who = "'clientId':'c','owner':'o'";
        ObjectNode answer = done(
                "integration/upsert",
                "{'contactUpsertRequest':{" + who + ",'contact':{'email':'d@example.com'}},"
                        + "'addContactExtEventRequest':{" + who + ",'email':'d@example.com'," + EVENT + "}}");

        assertThat(answer.has("contactId") && answer.has("eventId")).isTrue();
        refused("integration/upsert", "{'contactUpsertRequest':{}}", "clientId and owner are required");
    }

    @Test
    void jobsEndWithAFile() {
        salesmanago.seedContacts(2);
        long id = done("contact/paginatedContactList/export", "{'page':1,'size':1}")
                .path("requestId")
                .asLong();
        String job = "{'requestId':" + id + "}";

        assertThat(post("job/status", job).json().path("message")).hasSize(1);
        String url = done("job/status", job).path("fileUrl").asText();
        try (Http files = new Http(url, Map.of())) {
            assertThat(files.get("").json()).hasSize(1);
        }
        done("contact/export/data", "{'contacts':[{'addresseeType':'email','value':'person1@example.com'}],'data':[]}");
        refused("job/status", "{'requestId':99}", "Unknown request");
        try (Http files = new Http(salesmanago.v3Url(), Map.of())) {
            assertThat(files.get("files/x").status()).isEqualTo(404);
            assertThat(files.get("elsewhere").status()).isEqualTo(404);
        }
    }

    @Test
    void contactsAreCaredFor() {
        String id = ann();
        String ann = "'email':'ann@example.com'";
        done("contact/optout", "{" + ann + "}");
        assertThat(salesmanago
                        .contact("ann@example.com")
                        .orElseThrow()
                        .path("optedOut")
                        .asBoolean())
                .isTrue();
        done("contact/phoneoptin", "{'contactId':'" + id + "'}");
        assertThat(done("contact/batchoptin", "{'emails':['ann@example.com']}")
                        .path("contactIds")
                        .path("ann@example.com")
                        .asText())
                .isEqualTo(id);
        done("contact/managetags", "{" + ann + ",'tags':['A'],'removeTags':[]}");
        assertThat(done("contact/addContactCoupon", "{" + ann + ",'name':'N','length':3}")
                        .path("coupon")
                        .asText())
                .isEqualTo("CCC");
        done("contact/addContactCoupon", "{" + ann + ",'name':'N','coupon':'X'}");
        done("contact/useContactCoupon", "{" + ann + ",'coupon':'X'}");
        refused("contact/useContactCoupon", "{" + ann + ",'coupon':'Y'}", "Coupon not found");
        done("contact/addNote", "{" + ann + ",'note':'hi','priv':true}");
        String task = done("contact/updateTask", "{'finished':false,'smContactTaskReq':{'note':'call'}}")
                .path("taskId")
                .asText();
        assertThat(salesmanago.tasks()).hasSize(1);
        done("contact/updateTask", "{'finished':true,'smContactTaskReq':{'id':'" + task + "'}}");
        refused("contact/updateTask", "{'finished':true,'smContactTaskReq':{'id':'" + task + "'}}", "Task not found");
        for (int i = 0; i < 2; i++) {
            ObjectNode unowned = signed("{'finished':false,'smContactTaskReq':{'id':false,'note':'call'}}");
            unowned.remove("owner");
            assertThat(http.post("contact/updateTask", unowned.toString())
                            .json()
                            .path("taskId")
                            .asText())
                    .isNotEmpty();
        }
        assertThat(salesmanago.tasks()).hasSize(2);
    }

    @Test
    void pointsAddUp() {
        ann();
        String member = "'loyaltyProgram':'S','contacts':{'addresseeType':'EMAIL','value':'ann@example.com'}";
        done("loyalty/program/v1/addContact", "{" + member + "}");
        done("loyalty/program/v1/modifyPoints", "{" + member + ",'points':5,'modificationType':'ADD'}");
        done("loyalty/program/v1/modifyPoints", "{" + member + ",'points':2,'modificationType':'SUBTRACT'}");
        assertThat(salesmanago.contact("ann@example.com").orElseThrow().path("loyaltyPrograms"))
                .isEqualTo(json("{'S':3}"));
        done(
                "loyalty/program/v1/modifyPoints",
                "{'loyaltyProgram':'S','points':1,'modificationType':'ADD',"
                        + "'contacts':[{'addresseeType':'email','value':'ann@example.com'}]}");
        assertThat(salesmanago.contact("ann@example.com").orElseThrow().path("loyaltyPrograms"))
                .isEqualTo(json("{'S':4}"));
        refused(
                "loyalty/program/v1/addContact",
                "{'loyaltyProgram':'S','contacts':[{'addresseeType':'EMAIL','value':'x'}]}",
                "Contact not found");
        done("loyalty/program/v1/removeContact", "{" + member + "}");
        assertThat(salesmanago.contact("ann@example.com").orElseThrow().path("loyaltyPrograms"))
                .isEmpty();
    }
}

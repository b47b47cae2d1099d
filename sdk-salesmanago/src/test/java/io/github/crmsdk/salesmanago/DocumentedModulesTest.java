package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmanago.contact.UpsertedContact;
import io.github.crmsdk.salesmanago.event.WrittenEvent;
import io.github.crmsdk.salesmanago.gateway.GatewayAnswer;
import io.github.crmsdk.salesmanago.model.Result;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** The three operations of the requirement on both clients, request by request and answer by answer. */
class DocumentedModulesTest extends SalesmanagoTest {
    private static final String EVENT_FIELDS = "'contactExtEventType':'PURCHASE',"
            + "'description':'Purchase card \\\"Super Bonus\\\"','products':'p01,p02','location':'Shop_ID',"
            + "'value':1234.43,'externalId':'A-123123123','shopDomain':'shop.example.com','detail1':'one',"
            + "'detail2':'two','detail3':'three','detail4':'four','detail5':'five','detail6':'six','detail7':'seven',"
            + "'detail8':'eight','detail9':'nine','detail10':'ten'";

    @Test
    void upsertsAContact() {
        answer(sample("contact-upsert.json"));

        UpsertedContact upserted =
                salesmanago.contacts().upsert(Requests.UPSERT).execute();

        assertThat(upserted.contactId()).isEqualTo("ded47013-4867-42f7-83fa-57ddc651f4a6");
        assertThat(upserted.externalId()).isEqualTo("U123456");
        assertThat(direct("contact/upsert"))
                .isEqualTo(json("{'contact':{'email':'ann@example.com','fax':'+48345543345','name':'Ann Lee',"
                        + "'phone':'+48123321123','company':'Example Ltd','address':{'streetAddress':'Main Street 21',"
                        + "'zipCode':'43-305','city':'Bielsko-Biała','country':'PL'}},"
                        + "'newEmail':'ann.lee@example.com','tags':['API','ADmanago'],"
                        + "'properties':{'School':'Some School','Teacher':'John Doe'},'dictionaryProperties':["
                        + "{'name':'birthday','type':'DATE','value':1488927600000},"
                        + "{'name':'visits','type':'NUMBER','value':42}]}"));
    }

    @Test
    void upsertsAContactThroughTheGateway() {
        answer(sample("gateway.json"));

        GatewayAnswer answered = gateway.contacts().upsert(Requests.UPSERT).execute();

        assertThat(answered.requestId()).isEqualTo("requestId");
        assertThat(answered.messages()).containsExactly("");
        assertThat(body(sent("POST", "/Production/contacts")))
                .isEqualTo(json("{'data':{'email':'ann@example.com','fax':'+48345543345','name':'Ann Lee',"
                        + "'phone':'+48123321123','company':'Example Ltd','streetAddress':'Main Street 21',"
                        + "'zipCode':'43-305','city':'Bielsko-Biała','country':'PL','newEmail':'ann.lee@example.com',"
                        + "'tags':['API','ADmanago'],'School':'Some School','Teacher':'John Doe',"
                        + "'birthday':1488927600000,'visits':42},'group_key':'abc123'}"));
    }

    @Test
    void deletesAContact() {
        answer(sample("contact-delete.json"));

        Result deleted = salesmanago.contacts().delete(Requests.DELETE).execute();

        assertThat(deleted.result()).isEqualTo(json("'Contact deleted'"));
        assertThat(direct("contact/delete")).isEqualTo(json("{'email':'ann@example.com'}"));
    }

    @Test
    void deletesAContactThroughTheGateway() {
        answer("");

        GatewayAnswer answered = gateway.contacts().delete(Requests.DELETE).execute();

        assertThat(answered.requestId()).isNull();
        assertThat(body(sent("DELETE", "/Production/contacts")))
                .isEqualTo(json("{'data':{'email':'ann@example.com'},'group_key':'abc123'}"));
    }

    @Test
    void createsAnExternalEvent() {
        answer(sample("event-create.json"));

        WrittenEvent created = salesmanago.events().create(Requests.EVENT).execute();

        assertThat(created.eventId()).isEqualTo("21c252a6-6de0-436b-bae8-9d0142363266");
        assertThat(direct("v2/contact/addContactExtEvent"))
                .isEqualTo(json("{'email':'ann@example.com','contactEvent':{'date':" + VirtualTime.START.toEpochMilli()
                        + "," + EVENT_FIELDS + "}}"));
    }

    @Test
    void createsAnExternalEventThroughTheGateway() {
        answer(sample("gateway.json"));

        gateway.events().create(Requests.EVENT).execute();

        assertThat(body(sent("POST", "/Production/events")))
                .isEqualTo(json("{'data':{'email':'ann@example.com'," + EVENT_FIELDS + "},'group_key':'abc123'}"));
    }

    @Test
    void directHeadersAreThoseOfTheVendor() {
        answer(SUCCESS);

        salesmanago.contacts().delete(Requests.DELETE).execute();

        RecordedRequest request = sent("POST", "/api/contact/delete");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("Content-Type")).isEqualToIgnoringCase("application/json; charset=UTF-8");
        assertThat(request.getHeaders().get("Authorization")).isNull();
    }
}

package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmanago.contact.ActivityPeriod;
import io.github.crmsdk.salesmanago.contact.BatchUpsert;
import io.github.crmsdk.salesmanago.contact.Contacts;
import io.github.crmsdk.salesmanago.contact.UpdateContact;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.coupon.AddCoupon;
import io.github.crmsdk.salesmanago.coupon.UseCoupon;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.salesmanago.event.UpdateExternalEvent;
import io.github.crmsdk.salesmanago.export.ExportData;
import io.github.crmsdk.salesmanago.integration.IntegrationUpsert;
import io.github.crmsdk.salesmanago.loyalty.ModifyPoints;
import io.github.crmsdk.salesmanago.model.Addressee;
import io.github.crmsdk.salesmanago.model.ContactKey;
import io.github.crmsdk.salesmanago.note.AddNote;
import io.github.crmsdk.salesmanago.tag.ManageTags;
import io.github.crmsdk.salesmanago.task.TaskData;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact request of every call beyond the documented modules. */
class CallsTest extends SalesmanagoTest {
    private static final ContactKey ANN = ContactKey.email("ann@example.com");
    private static final Addressee ADDRESSEE = Addressee.email("ann@example.com");
    private static final Instant FROM = Instant.ofEpochMilli(1000);
    private static final Instant TO = Instant.ofEpochMilli(2000);

    private void assertSent(ApiCall<?> call, String path, String body) {
        answer(
                "{\"success\":true,\"message\":[],\"contacts\":[],\"modifiedContacts\":[],\"tags\":[],\"recentActivity\":{},"
                        + "\"contactIds\":{},\"requestId\":7,\"eventId\":\"e\"}");
        call.execute();
        assertThat(direct(path)).isEqualTo(json(body));
    }

    @Test
    void writesContacts() {
        UpsertContact contact = UpsertContact.builder().email("ann@example.com").build();
        String detail = "{'contact':{'email':'ann@example.com'}}";
        assertSent(salesmanago.contacts().insert(contact), "contact/insert", detail);
        assertSent(
                salesmanago
                        .contacts()
                        .update(UpdateContact.builder()
                                .email("ann@example.com")
                                .addTags("VIP")
                                .build()),
                "contact/update",
                "{'email':'ann@example.com','tags':['VIP']}");
        assertSent(
                salesmanago.contacts().batchDelete(List.of(ADDRESSEE, Addressee.contactId("7"))),
                "contact/batchDelete",
                "{'contacts':[{'addresseeType':'EMAIL','value':'ann@example.com'},"
                        + "{'addresseeType':'CONTACT_ID','value':'7'}]}");
        assertSent(
                salesmanago.contacts().batchUpsertV2(new BatchUpsert(List.of(contact), true, "PL", false)),
                "contact/batchupsertv2",
                "{'upsertDetails':[" + detail + "],'useApiDoubleOptIn':true,'lang':'PL','fireEvents':false}");
    }

    @Test
    void readsContacts() {
        Contacts contacts = salesmanago.contacts();
        List<String> one = List.of("x");
        assertSent(contacts.basic(one), "contact/basic", "{'email':['x']}");
        assertSent(contacts.basicById(one), "contact/basicById", "{'id':['x']}");
        assertSent(contacts.list(one), "contact/list", "{'email':['x']}");
        assertSent(contacts.listById(one), "contact/listById", "{'contactId':['x']}");
        assertSent(contacts.listAll(one), "contact/listAll", "{'email':['x']}");
        assertSent(contacts.listAllById(one), "contact/listAllById", "{'contactId':['x']}");
        assertSent(contacts.modifiedContacts(FROM, TO), "contact/modifiedContacts", "{'from':1000,'to':2000}");
        assertSent(
                contacts.paginatedModifiedContacts(FROM, TO).page(),
                "contact/paginatedModifiedContacts",
                "{'from':1000,'to':2000,'page':1,'size':1000}");
        assertSent(contacts.paginatedListById().page(), "contact/paginatedListById", "{'page':1,'size':1000}");
        assertSent(
                contacts.recentActivity(new ActivityPeriod(FROM, TO, true, false)),
                "contact/recentActivity",
                "{'from':1000,'to':2000,'allVisits':true,'ipDetails':false}");
    }

    @Test
    void listEndsWithAPageThatHasNothingOnIt() {
        answer("{\"success\":true,\"modifiedContacts\":[{\"id\":\"1\"}],\"hasMore\":true}");
        answer("{\"success\":true,\"modifiedContacts\":[],\"hasMore\":true}");

        assertThat(salesmanago.contacts().paginatedModifiedContacts(FROM, TO)).hasSize(1);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void writesConsents() {
        String ann = "{'email':'ann@example.com'}";
        assertSent(salesmanago.consents().optIn(ANN), "contact/optin", ann);
        assertSent(salesmanago.consents().optOut(ANN), "contact/optout", ann);
        assertSent(
                salesmanago.consents().phoneOptIn(ContactKey.contactId("7")),
                "contact/phoneoptin",
                "{'contactId':'7'}");
        assertSent(salesmanago.consents().phoneOptOut(ANN), "contact/phoneoptout", ann);
        assertSent(salesmanago.consents().batchOptIn(List.of("x")), "contact/batchoptin", "{'emails':['x']}");
        assertSent(salesmanago.consents().batchOptOut(List.of("x")), "contact/batchoptout", "{'emails':['x']}");
    }

    @Test
    void writesTagsCouponsAndNotes() {
        assertSent(salesmanago.tags().list(true), "v2/contact/tags", "{'showSystemTags':true}");
        assertSent(
                salesmanago.tags().manage(new ManageTags("ann@example.com", List.of("A"), List.of("B"))),
                "contact/managetags",
                "{'email':'ann@example.com','tags':['A'],'removeTags':['B']}");
        assertSent(
                salesmanago
                        .coupons()
                        .add(AddCoupon.builder()
                                .email("ann@example.com")
                                .name("SPRING")
                                .length(8)
                                .valid(TO)
                                .build()),
                "contact/addContactCoupon",
                "{'email':'ann@example.com','name':'SPRING','length':8,'valid':2000}");
        assertSent(
                salesmanago.coupons().use(new UseCoupon("ann@example.com", "ABC")),
                "contact/useContactCoupon",
                "{'email':'ann@example.com','coupon':'ABC'}");
        assertSent(
                salesmanago.notes().add(AddNote.of(ANN, "Likes tea")),
                "contact/addNote",
                "{'email':'ann@example.com','note':'Likes tea','priv':false}");
    }

    @Test
    void writesTasksAndPoints() {
        TaskData task = TaskData.builder()
                .note("Call")
                .date(FROM)
                .cc("sam@example.com")
                .reminder("_15_MIN")
                .build();
        String data = "'note':'Call','date':1000,'cc':'sam@example.com','reminder':'_15_MIN'";
        assertSent(
                salesmanago.tasks().create(task),
                "contact/updateTask",
                "{'finished':false,'smContactTaskReq':{" + data + "}}");
        assertSent(
                salesmanago.tasks().update("7", task),
                "contact/updateTask",
                "{'finished':false,'smContactTaskReq':{'id':'7'," + data + "}}");
        assertSent(
                salesmanago.tasks().finish("7"),
                "contact/updateTask",
                "{'finished':true,'smContactTaskReq':{'id':'7'}}");
        String member = "{'loyaltyProgram':'Stars','contacts':{'addresseeType':'EMAIL','value':'ann@example.com'}";
        assertSent(
                salesmanago.loyaltyPrograms().addContact("Stars", ADDRESSEE),
                "loyalty/program/v1/addContact",
                member + "}");
        assertSent(
                salesmanago.loyaltyPrograms().removeContact("Stars", ADDRESSEE),
                "loyalty/program/v1/removeContact",
                member + "}");
        assertSent(
                salesmanago
                        .loyaltyPrograms()
                        .modifyPoints(ModifyPoints.add("Stars", ADDRESSEE, 5).withComment("Hi")),
                "loyalty/program/v1/modifyPoints",
                member + ",'points':5,'modificationType':'ADD','comment':'Hi'}");
    }

    @Test
    void writesEventsAndExports() {
        ExternalEvent event = ExternalEvent.builder()
                .eventId("7")
                .date(FROM)
                .contactExtEventType(ExternalEventType.PURCHASE)
                .build();
        assertSent(
                salesmanago
                        .events()
                        .update(UpdateExternalEvent.builder()
                                .email("ann@example.com")
                                .contactEvent(event)
                                .build()),
                "v2/contact/updateContactExtEvent",
                "{'email':'ann@example.com','contactEvent':{'eventId':'7','date':1000,'contactExtEventType':'PURCHASE'}}");
        assertSent(
                salesmanago.exports().data(ExportData.of(List.of(Addressee.tag("VIP")), List.of("CONTACT", "TAG"))),
                "contact/export/data",
                "{'contacts':[{'addresseeType':'TAG','value':'VIP'}],'data':[{'dataType':'CONTACT'},{'dataType':'TAG'}]}");
    }

    @Test
    void integrationNamesTheClientInEachPart() {
        IntegrationUpsert both = IntegrationUpsert.builder()
                .contactUpsertRequest(
                        UpsertContact.builder().email("ann@example.com").build())
                .addContactExtEventRequest(CreateExternalEvent.builder()
                        .email("ann@example.com")
                        .owner("sam@example.com")
                        .contactEvent(ExternalEvent.builder()
                                .contactExtEventType(ExternalEventType.CART)
                                .build())
                        .build())
                .build();

        assertSent(
                salesmanago.integrations().upsert(both),
                "integration/upsert",
                "{'contactUpsertRequest':{'contact':{'email':'ann@example.com'},'clientId':'your-client-id-123',"
                        + "'owner':'admin@example.com'},'addContactExtEventRequest':{'email':'ann@example.com',"
                        + "'owner':'sam@example.com','contactEvent':{'date':" + VirtualTime.START.toEpochMilli()
                        + ",'contactExtEventType':'CART'},'clientId':'your-client-id-123'}}");
    }

    @Test
    void badRequestsAreRefused() {
        assertRefused(() -> salesmanago.contacts().list(List.of()), "email has 0 elements: it must have from 1 to 50");
        assertRefused(
                () -> salesmanago.contacts().basicById(Collections.nCopies(51, "x")),
                "id has 51 elements: it must have from 1 to 50");
        assertRefused(
                () -> salesmanago.contacts().createdContacts(TO, FROM),
                "to is 1970-01-01T00:00:01Z: it must not be before from, 1970-01-01T00:00:02Z");
        assertRefused(() -> salesmanago.exports().contacts(0, 10), "page is 0: it must be from 1 to 2147483647");
        assertRefused(() -> salesmanago.exports().contacts(1, 1001), "size is 1001: it must be from 1 to 1000");
        assertRefused(
                () -> new ManageTags("ann@example.com", List.of(), List.of()),
                "ManageTags has neither tags nor removeTags: there is nothing to do");
        assertRefused(
                () -> AddCoupon.builder().email("ann@example.com").name("X").build(),
                "AddCoupon takes either coupon or length: a code, or how long one is to be made up");
        assertRefused(() -> ModifyPoints.add("Stars", ADDRESSEE, 0), "points is 0: it must be from 1 to 2147483647");
        assertRefused(
                () -> IntegrationUpsert.builder().build(),
                "IntegrationUpsert has neither contactUpsertRequest nor addContactExtEventRequest: there is nothing to do");
        assertRefused(
                () -> update(ExternalEvent.builder().date(FROM)),
                "UpdateExternalEvent.contactEvent has no eventId: it says which event");
        assertRefused(
                () -> update(ExternalEvent.builder().eventId("7")),
                "UpdateExternalEvent.contactEvent has no date: the time of the call would replace the event's");
        assertThat(server.getRequestCount()).isZero();
    }

    private static void update(ExternalEvent.Builder event) {
        UpdateExternalEvent.builder()
                .contactEvent(event.contactExtEventType(ExternalEventType.CART).build())
                .build();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable request, String message) {
        assertThatIllegalArgumentException().isThrownBy(request).withMessage(message);
    }
}

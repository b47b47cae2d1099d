package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.salesmanago.contact.Contact;
import io.github.crmsdk.salesmanago.contact.ContactRef;
import io.github.crmsdk.salesmanago.contact.ContactState;
import io.github.crmsdk.salesmanago.contact.HasContact;
import io.github.crmsdk.salesmanago.contact.Property;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.contact.UpsertedContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.export.JobStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every documented answer decodes, and its unknown members are kept. */
class SamplesTest extends SalesmanagoTest {
    @Test
    void fullContacts() {
        answer(sample("contact-list.json"));

        List<Contact> contacts =
                salesmanago.contacts().list(List.of("ann@example.com")).execute();

        Contact ann = contacts.get(0);
        assertThat(ann.id()).isEqualTo("d51bd57f-f9ab-11e6-b840-0cc47a1254ce");
        assertThat(ann.state()).isEqualTo(ContactState.PROSPECT);
        assertThat(ann.address().city()).isEqualTo("New York");
        assertThat(ann.mainContactOwner()).isEqualTo("owner@example.com");
        assertThat(ann.createdOn()).isEqualTo(Instant.ofEpochMilli(1487842709000L));
        assertThat(ann.contactTags().get(0).tagWithScore()).isEqualTo("IGEN (1)");
        assertThat(ann.contactTags().get(1).createdOn()).isEqualTo(Instant.ofEpochMilli(1487842730000L));
        assertThat(ann.properties()).containsExactly(new Property("Név", "Nő"), new Property("Opened", "3"));
        assertThat(ann.additionalProperties()).containsKeys("contactVisits", "coupons", "smsMessages");
        assertThat(contacts.get(1).state()).isEqualTo(ContactState.of("SOMETHING_NEW"));
        assertThat(contacts.get(1).address()).isNull();
    }

    @Test
    void basicContacts() {
        answer(sample("contact-basic.json"));

        Contact ann = salesmanago
                .contacts()
                .basic(List.of("ann@example.com"))
                .execute()
                .get(0);

        assertThat(ann.id()).isEqualTo("017ba22b-85ca-11ed-9d06-40a6b73c97e4");
        assertThat(ann.score()).isEqualTo(90);
        assertThat(List.of(ann.birthdayYear(), ann.birthdayMonth(), ann.birthdayDay()))
                .containsExactly(1984, 8, 4);
        assertThat(ann.modifiedOn()).isEqualTo(Instant.ofEpochMilli(1672327453000L));
        assertThat(ann.lastVisit()).isNull();
        assertThat(ann.additionalProperties()).isEmpty();
    }

    @Test
    void writtenContacts() {
        answer(sample("contact-upsert-plain.json"));

        UpsertedContact upserted =
                salesmanago.contacts().upsert(Requests.UPSERT).execute();

        assertThat(upserted.contactId()).isEqualTo("21c252a6-6de0-436b-bae8-9d0142363266");
        assertThat(upserted.externalId()).isNull();
        assertThat(upserted.additionalProperties()).isEmpty();
    }

    @Test
    void deletions() {
        answer(sample("contact-delete-null.json"));
        answer(sample("event-delete.json"));

        assertThat(salesmanago.contacts().delete(Requests.DELETE).execute().result())
                .isNull();
        assertThat(salesmanago
                        .events()
                        .delete("7284e317-3bb6-4505-afbe-55b9a101339a")
                        .execute()
                        .result())
                .isEqualTo(json("'deleted'"));
        direct("contact/delete");
        assertThat(direct("contact/deleteContactExtEvent"))
                .isEqualTo(json("{'eventId':'7284e317-3bb6-4505-afbe-55b9a101339a'}"));
    }

    @Test
    void questionsAboutContacts() {
        answer(sample("has-contact-true.json"));
        answer(sample("has-contact-false.json"));
        answer(sample("created-contacts.json"));

        HasContact known = salesmanago.contacts().hasContact("ann@example.com").execute();
        HasContact unknown =
                salesmanago.contacts().hasContact("bob@example.com").execute();
        List<ContactRef> created = salesmanago
                .contacts()
                .createdContacts(Instant.ofEpochMilli(1), Instant.ofEpochMilli(2))
                .execute();

        assertThat(known.result()).isTrue();
        assertThat(known.contactId()).isEqualTo("d51bd57f-f9ab-11e6-b840-0cc47a1254ce");
        assertThat(unknown.result()).isFalse();
        assertThat(unknown.contactId()).isNull();
        assertThat(created.get(0).email()).isEqualTo("ann@example.com");
        assertThat(direct("contact/hasContact")).isEqualTo(json("{'email':'ann@example.com'}"));
        direct("contact/hasContact");
        assertThat(direct("contact/createdContacts")).isEqualTo(json("{'from':1,'to':2}"));
    }

    @Test
    void jobs() {
        answer(sample("request-id.json"));
        answer(sample("job-done.json"));
        answer("{\"success\":true,\"message\":\"still running\"}");

        assertThat(salesmanago.exports().contacts(1, 1000).execute().requestId())
                .isEqualTo(12345);
        JobStatus done = salesmanago.exports().status(12345).execute();
        JobStatus running = salesmanago.exports().status(12345).execute();

        assertThat(done.isDone()).isTrue();
        assertThat(done.fileUrl()).isEqualTo("https://files.example.com/export.json");
        assertThat(running.isDone()).isFalse();
        assertThat(running.message()).containsExactly("still running");
        assertThat(direct("contact/paginatedContactList/export")).isEqualTo(json("{'page':1,'size':1000}"));
        assertThat(direct("job/status")).isEqualTo(json("{'requestId':12345}"));
    }

    @Test
    void modelsSurviveARoundTrip() throws Exception {
        ObjectMapper mapper = Json.mapper();
        JsonNode contact = json(sample("contact-list.json")).path("contacts").get(0);

        JsonNode written = mapper.valueToTree(mapper.treeToValue(contact, Contact.class));

        assertThat(written.path("contactTags").get(0).path("tag"))
                .isEqualTo(contact.path("contactTags").get(0).path("tag"));
        assertThat(written.path("smsMessages")).isEqualTo(contact.path("smsMessages"));
        assertThat(mapper.treeToValue(mapper.valueToTree(Requests.UPSERT), UpsertContact.class))
                .isEqualTo(Requests.UPSERT);
        assertThat(mapper.treeToValue(mapper.valueToTree(Requests.EVENT), CreateExternalEvent.class))
                .isEqualTo(Requests.EVENT);
    }
}

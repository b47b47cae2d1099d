package io.github.crmsdk.salesmate.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Watches;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.UserRef;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private Contacts contacts() {
        return wire.client().contacts();
    }

    @Test
    void watchesContacts() {
        Watches.asksForTheNewest(wire, contacts()::watch, "contact");
    }

    @Test
    void listsContacts() {
        wire.answer("contact/listed.json");
        Page<Contact> page = contacts()
                .list(ContactQuery.builder()
                        .sortBy("contact.lastName")
                        .customViewId("31")
                        .pageSize(50)
                        .build())
                .page()
                .execute();
        wire.asked(
                "POST",
                "/apis/contact/v4/search?rows=50&from=0&selectedCustomViewId=31",
                Fixtures.tree("contact/list.json"));
        assertThat(page.total()).hasValue(2);
        Contact ben = page.items().get(0);
        assertThat(ben.name()).isEqualTo("Ben Ode");
        assertThat(ben.owner().id()).isEqualTo(7);
        assertThat(ben.company()).isEqualTo(RecordRef.builder().build());
        Contact cris = page.items().get(1);
        assertThat(cris.mobile()).isEmpty();
        assertThat(cris.phone()).isNull();
        assertThat(cris.owner()).isEqualTo(UserRef.builder().id(7L).build());
        assertThat(cris.company()).isEqualTo(RecordRef.builder().id(12L).build());
    }

    @Test
    void getsAContact() {
        wire.answer("contact/get.json");
        Contact contact = contacts().get(341).execute();
        wire.asked("GET", "/apis/contact/v4/341");
        assertThat(contact.id()).isEqualTo(341);
        assertThat(contact.name()).isEqualTo("Ann Lee");
        assertThat(contact.mobile()).isEmpty();
        assertThat(contact.phone()).isNull();
        assertThat(contact.company().owner().photo()).isEqualTo("https://files.example.com/7");
        assertThat(contact.currency().code()).isEqualTo("USD");
        assertThat(contact.currency().rate()).isEqualTo("1.00");
        assertThat(contact.tags()).containsExactly("VIP", "fair");
        assertThat(contact.emailOptOut()).isFalse();
        assertThat(contact.emailMessageCount()).isEqualTo(5);
        assertThat(contact.browser()).isNull();
        assertThat(contact.lastNoteAddedAt()).isEqualTo(Instant.parse("2026-10-03T00:00:00Z"));
        assertThat(contact.lastCommunicationAt()).isEqualTo(Instant.parse("2026-10-04T08:00:00.5Z"));
        assertThat(contact.lastCommunicationBy()).isEqualTo(Fixtures.json("{'id':7}"));
        assertThat(contact.isDeleted()).isFalse();
        assertThat(contact.additionalProperties()).containsOnlyKeys("checkboxCustomField2");
    }

    @Test
    void createsAContact() {
        wire.answer("created.json");
        CreateContact contact = CreateContact.builder()
                .firstName("Ann")
                .lastName("Lee")
                .mobile("+1 555 0102")
                .email("ann@example.com")
                .company(12L)
                .designation("Head of Seats")
                .owner(7)
                .website("example.com")
                .phone("+1 555 0100")
                .otherPhone("+1 555 0101")
                .skypeId("ann.lee")
                .googlePlusHandle("https://plus.example.com/ann")
                .linkedInHandle("https://in.example.com/ann")
                .facebookHandle("https://face.example.com/ann")
                .twitterHandle("@ann")
                .currency("USD")
                .billingAddressLine1("1 High Street")
                .billingAddressLine2("Floor 2")
                .billingCity("Springfield")
                .billingZipCode("00100")
                .billingState("North")
                .billingCountry("Nowhere")
                .description("Met at the fair.")
                .addTags("VIP", "fair")
                .set("textCustomField1", "blue")
                .set("checkboxCustomField2", true)
                .build();
        assertThat(contacts().create(contact).execute().id()).isEqualTo(341);
        wire.asked("POST", "/apis/contact/v4", Fixtures.tree("contact/create.json"));
    }

    @Test
    void createsAContactFromTheMandatoryMembersAlone() {
        wire.answer("created.json");
        contacts()
                .create(CreateContact.builder().lastName("Lee").owner(7).build())
                .execute();
        wire.asked("POST", "/apis/contact/v4", Fixtures.json("{'lastName':'Lee','owner':7}"));
    }

    @Test
    void updatesAContact() {
        wire.data("{}");
        UpdateContact changes = UpdateContact.builder()
                .lastName("Lee-Ode")
                .owner(8L)
                .firstName("")
                .mobile("")
                .clear("company")
                .designation("Head")
                .tags(List.of())
                .set("checkboxCustomField2", false)
                .clear("textCustomField1")
                .build();
        assertThat(contacts().update(341, changes).execute()).isNull();
        wire.asked(
                "PUT",
                "/apis/contact/v4/341",
                Fixtures.json("{'lastName':'Lee-Ode','owner':8,'firstName':'','mobile':'','company':null,"
                        + "'designation':'Head','tags':'','checkboxCustomField2':false,'textCustomField1':null}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void aSuccessMayHaveNoBody(int status) {
        MockResponse nothing = new MockResponse.Builder().code(status).build();
        wire.respond(nothing, nothing);
        assertThat(contacts()
                        .update(341, UpdateContact.builder().lastName("Lee").build())
                        .execute())
                .isNull();
        assertThat(contacts().delete(341).execute()).isNull();
    }

    @Test
    void deletesAContact() {
        wire.answer("deleted.json");
        assertThat(contacts().delete(341).execute()).isNull();
        wire.asked("DELETE", "/apis/contact/v4/341");
    }
}

package io.github.crmsdk.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmachine.account.Account;
import io.github.crmsdk.salesmachine.account.AccountQuery;
import io.github.crmsdk.salesmachine.account.UpsertAccount;
import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.model.CustomerStatus;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.model.SortOrder;
import io.github.crmsdk.salesmachine.note.CreateNote;
import io.github.crmsdk.salesmachine.note.Note;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.salesmachine.SalesmachineQuirk;
import io.github.crmsdk.testkit.salesmachine.SalesmachineSimulator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {
    private final SalesmachineSimulator simulator = SalesmachineSimulator.start();
    private final SalesmachineClient client = builder().build();

    private SalesmachineClient.Builder builder() {
        return SalesmachineClient.builder()
                .baseUrl(simulator.baseUrl())
                .trackingToken(simulator.trackingToken())
                .accessToken(simulator.accessToken())
                .time(VirtualTime.automatic());
    }

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @ParameterizedTest
    @EnumSource
    void allWorksWithEveryQuirk(SalesmachineQuirk quirk) {
        simulator.quirks(quirk);
        client.tracking().ping().execute();
        client.accounts()
                .upsert(UpsertAccount.builder()
                        .accountUid("a1")
                        .name("Example Motors")
                        .mrr(BigDecimal.TEN)
                        .build())
                .execute();
        List<UpsertContact> contacts = Stream.iterate(1, id -> id + 1)
                .limit(250)
                .map(id -> UpsertContact.builder()
                        .contactUid("c" + id)
                        .accountUid("a1")
                        .set("seats", id)
                        .build())
                .toList();
        assertThat(client.tracking().batch(contacts).execute()).hasToString("BatchResult{ACCEPTED=250}");

        Account account = client.accounts().list(AccountQuery.all()).iterator().next();
        List<Contact> listed = client.contacts().list(ContactQuery.all()).toList();

        assertThat(account.name()).isEqualTo("Example Motors");
        assertThat(account.contacts().data()).hasSize(250);
        assertThat(listed).extracting(Contact::id).doesNotHaveDuplicates().hasSize(250);
        Contact first = client.contacts().get(listed.get(249).id()).execute();
        assertThat(first.data().decimal("seats")).isEqualTo("1");
        assertThat(first.accounts().data()).extracting(RecordRef::id).containsExactly(account.id());
        client.contacts().delete(first.id()).execute();
        assertThat(client.contacts().list(ContactQuery.all()).toList()).hasSize(249);
        assertThat(simulator.requests())
                .extracting(RecordedCall::path)
                .startsWith("/v1/ping", "/v1/account", "/v1/batch", "/v1/batch", "/v1/batch", "/v2/accounts");
    }

    @ParameterizedTest
    @EnumSource
    void listsGoOnWhicheverWayTheTokenTravels(AccessAuth way) {
        simulator.seedContacts(30);
        try (SalesmachineClient other = builder().accessAuth(way).build()) {
            assertThat(other.contacts()
                            .list(ContactQuery.builder()
                                    .pageSize(7)
                                    .order(SortOrder.ASCENDING)
                                    .build()))
                    .extracting(Contact::uniqueId)
                    .startsWith("contact-1", "contact-2")
                    .hasSize(30);
        }
        assertThat(simulator.requests()).hasSize(5);
    }

    @Test
    void filtersAreUnderstood() {
        client.accounts()
                .upsert(UpsertAccount.builder()
                        .accountUid(1)
                        .mrr(BigDecimal.ONE)
                        .build())
                .execute();
        client.accounts().upsert(UpsertAccount.builder().accountUid(2).build()).execute();

        assertThat(client.accounts()
                        .list(AccountQuery.builder()
                                .status(CustomerStatus.PAYING)
                                .build()))
                .extracting(Account::uniqueId)
                .containsExactly("1");
        assertThat(client.accounts().list(AccountQuery.builder().archived(true).build()))
                .isEmpty();
    }

    @Test
    void eventsAndNotesArrive() {
        client.events()
                .create(CreateEvent.builder()
                        .contactUid(7)
                        .eventUid("seen")
                        .displayName("Seen")
                        .build())
                .execute();
        Note note = client.notes()
                .create(CreateNote.builder()
                        .subject("Call")
                        .body("Wants a demo")
                        .contact(RecordRef.contact("1"))
                        .build())
                .execute();

        assertThat(simulator.events())
                .singleElement()
                .hasToString("{\"contact_uid\":7,\"event_uid\":\"seen\",\"params\":{\"display_name\":\"Seen\"}}");
        assertThat(client.notes().get(note.id()).execute()).isEqualTo(note);
        client.notes().delete(note.id()).execute();
        assertThat(client.notes().list()).isEmpty();
        assertThat(client.activities().list()).isEmpty();
        assertThat(client.tasks().list()).isEmpty();
        assertThat(client.users().list()).isEmpty();
    }

    @Test
    void failuresAreToldApart() {
        assertThatThrownBy(() -> client.contacts().get("nobody").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Salesmachine contacts.get (GET /v2/contacts/nobody): HTTP 404, \"Not found\"");
        try (SalesmachineClient stranger =
                builder().accessToken("of-someone-else").build()) {
            assertThatThrownBy(() -> stranger.contacts().get("1").execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageEndingWith("HTTP 401, \"API key is wrong\"");
        }
        simulator.quotaStorm(1);
        try (SalesmachineClient hasty =
                builder().retryPolicy(RetryPolicy.none()).build()) {
            assertThatThrownBy(() -> hasty.contacts().get("1").execute()).isInstanceOf(RateLimitException.class);
        }
    }
}

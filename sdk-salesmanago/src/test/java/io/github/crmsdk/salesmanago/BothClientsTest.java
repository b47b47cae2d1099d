package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.salesmanago.contact.DeleteContact;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.WrittenEvent;
import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.salesmanago.SalesmanagoQuirk;
import io.github.crmsdk.testkit.salesmanago.SalesmanagoSimulator;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same requests through both clients leave the same account behind. */
class BothClientsTest {
    private final SalesmanagoSimulator simulator = SalesmanagoSimulator.start();
    private final SalesmanagoClient salesmanago = SalesmanagoClient.builder()
            .baseUrl(simulator.baseUrl())
            .clientId(simulator.clientId())
            .apiSecret(simulator.apiSecret())
            .owner(simulator.owner())
            .build();
    private final SalesmanagoGatewayClient gateway = SalesmanagoGatewayClient.builder()
            .baseUrl(simulator.gatewayUrl())
            .accessKeyId(simulator.accessKeyId())
            .secretAccessKey(simulator.secretAccessKey())
            .groupKey(simulator.groupKey())
            .build();

    @AfterEach
    void stop() {
        salesmanago.close();
        gateway.close();
        simulator.close();
    }

    @Test
    void upsertsAreEqual() {
        simulator.mapToProperties("School", "Teacher", "birthday", "visits");
        salesmanago.contacts().upsert(Requests.UPSERT).execute();
        ObjectNode direct = simulator.contact("ann.lee@example.com").orElseThrow();
        salesmanago.contacts().delete(permanently("ann.lee@example.com")).execute();

        gateway.contacts().upsert(Requests.UPSERT).execute();

        ObjectNode through = simulator.contact("ann.lee@example.com").orElseThrow();
        assertThat(List.of("name", "fax", "phone", "company", "address", "properties"))
                .allSatisfy(member -> assertThat(through.get(member)).isEqualTo(direct.get(member)));
        assertThat(through.findValuesAsText("tag")).containsExactly("API", "ADmanago");
    }

    @Test
    void eventsAreEqual() {
        simulator.seedContacts(1);
        CreateExternalEvent event = CreateExternalEvent.builder()
                .from(Requests.EVENT)
                .email("person1@example.com")
                .contactEvent(ExternalEvent.builder()
                        .from(Requests.EVENT.contactEvent())
                        .date(Instant.ofEpochMilli(1356180568153L))
                        .build())
                .build();

        salesmanago.events().create(event).execute();
        gateway.events().create(event).execute();

        List<ObjectNode> events = simulator.events();
        assertThat(events).hasSize(2);
        events.forEach(stored -> stored.remove("eventId"));
        assertThat(events.get(1)).isEqualTo(events.get(0));
    }

    @Test
    void deletionsAreEqual() {
        simulator.seedContacts(2);

        salesmanago.contacts().delete(permanently("person1@example.com")).execute();
        gateway.contacts().delete(DeleteContact.of("person2@example.com")).execute();

        assertThat(simulator.contacts()).isEmpty();
    }

    @Test
    void wrongCredentialsAreRefusedByBoth() {
        try (SalesmanagoClient stranger = SalesmanagoClient.builder()
                        .baseUrl(simulator.baseUrl())
                        .clientId(simulator.clientId())
                        .apiSecret("wrong")
                        .owner("owner@example.com")
                        .build();
                SalesmanagoGatewayClient other = SalesmanagoGatewayClient.builder()
                        .baseUrl(simulator.gatewayUrl())
                        .accessKeyId(simulator.accessKeyId())
                        .secretAccessKey("wrong")
                        .groupKey("x")
                        .build()) {
            assertThatThrownBy(() -> stranger.contacts().upsert(Requests.UPSERT).execute())
                    .isInstanceOf(AuthenticationException.class);
            assertThatThrownBy(() -> other.contacts().upsert(Requests.UPSERT).execute())
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(SalesmanagoQuirk.class)
    void everyQuirkIsUnderstood(SalesmanagoQuirk quirk) {
        simulator.quirks(quirk);

        salesmanago
                .contacts()
                .upsert(UpsertContact.builder()
                        .email("ann@example.com")
                        .async(true)
                        .build())
                .execute();
        gateway.contacts()
                .upsert(UpsertContact.builder().email("bob@example.com").build())
                .execute();
        salesmanago.contacts().delete(permanently("ann@example.com")).execute();

        assertThat(simulator.contacts()).hasSize(1);
        assertThatThrownBy(() -> salesmanago.events().create(Requests.EVENT).execute())
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("\"Contact not found\"");
    }

    @Test
    void eventIsThereAlthoughItsAnswerWasLost() {
        simulator.seedContacts(1);
        CreateExternalEvent event = CreateExternalEvent.builder()
                .from(Requests.EVENT)
                .email("person1@example.com")
                .build();
        simulator.next(Fault.status(504).afterApplying());
        simulator.next(Fault.resetMidBody());

        for (ApiCall<WrittenEvent> call :
                List.of(salesmanago.events().create(event), salesmanago.events().create(event))) {
            CrmException failure = catchThrowableOfType(CrmException.class, call::execute);
            assertThat(failure.outcomeUnknown()).isTrue();
        }

        assertThat(simulator.events()).hasSize(2);
        assertThat(simulator.requests()).hasSize(2);
    }

    private static DeleteContact permanently(String email) {
        return DeleteContact.builder().email(email).permanently(true).build();
    }
}

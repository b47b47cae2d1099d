package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.salesmachine.account.UpsertAccount;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.event.PageView;
import io.github.crmsdk.salesmachine.note.CreateNote;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetriesTest {
    @RegisterExtension
    final Wire wire = new Wire();

    static Stream<Function<SalesmachineClient, ApiCall<?>>> repeatable() {
        return Stream.of(
                client -> client.contacts()
                        .upsert(UpsertContact.builder().contactUid("1").build()),
                client -> client.accounts()
                        .upsert(UpsertAccount.builder().accountUid("1").build()),
                client -> client.contacts().get("1"),
                client -> client.accounts().delete("1"),
                client -> client.tracking().ping());
    }

    static Stream<Function<SalesmachineClient, ApiCall<?>>> once() {
        return Stream.of(
                client -> client.events()
                        .create(CreateEvent.builder()
                                .contactUid("1")
                                .eventUid("seen")
                                .build()),
                client -> client.events()
                        .create(PageView.builder().contactUid("1").build()),
                client -> client.notes().create(CreateNote.builder().body("b").build()));
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void upsertsReadsAndDeletesAreRepeated(Function<SalesmachineClient, ApiCall<?>> call) {
        breakConnection();
        wire.answer(500, "").answer(200, fixture("contact"));

        call.apply(wire.client).execute();

        assertThat(wire.server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("once")
    void eventsAndNotesAreNotRepeatedAfterABrokenConnection(Function<SalesmachineClient, ApiCall<?>> call) {
        breakConnection();
        wire.answer(200, SUCCESS);

        Throwable failed = catchThrowable(() -> call.apply(wire.client).execute());

        assertThat(failed).isInstanceOf(TransportException.class);
        assertThat(((TransportException) failed).outcomeUnknown()).isTrue();
        assertThat(wire.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("once")
    void eventsAndNotesAreNotRepeatedAfterAServerFailure(Function<SalesmachineClient, ApiCall<?>> call) {
        wire.answer(500, "{\"error\":\"oops\"}").answer(200, SUCCESS);

        assertThat(catchThrowable(() -> call.apply(wire.client).execute())).isInstanceOf(ServerException.class);
        assertThat(wire.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anEventIsRepeatedWhereItWasCertainlyNotTaken() {
        wire.answer(429, "{\"error\":\"Too many requests\"}").answer(503, "").answer(200, SUCCESS);

        wire.client
                .events()
                .create(CreateEvent.builder().contactUid("1").eventUid("seen").build())
                .execute();

        assertThat(wire.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void theWaitThatTheVendorAsksForIsObeyed() throws CrmException {
        wire.server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "30")
                .build());
        wire.answer(200, fixture("contact"));

        wire.client.contacts().get("1").execute();

        assertThat(wire.time.waits().stream().reduce(Duration.ZERO, Duration::plus))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    private void breakConnection() {
        wire.server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
    }
}

package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchItem.State;
import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.salesmachine.account.UpsertAccount;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.event.PageView;
import io.github.crmsdk.salesmachine.model.Uid;
import io.github.crmsdk.salesmachine.tracking.Message;
import io.github.crmsdk.salesmachine.tracking.Trackable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final MockResponse BROKEN = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();

    @RegisterExtension
    final Wire wire = new Wire();

    private static List<UpsertContact> contacts(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> UpsertContact.builder().contactUid(id).build())
                .toList();
    }

    private static List<CreateEvent> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(id ->
                        CreateEvent.builder().contactUid(id).eventUid("seen").build())
                .toList();
    }

    private List<BatchItem<Trackable, Void>> run(boolean async, List<? extends Trackable> items) {
        BatchCall<Trackable, Void> batch = wire.client.tracking().batch(items);
        return (async ? batch.executeAsync().join() : batch.execute()).items();
    }

    @Test
    void eachMessageNamesItsMethod() {
        wire.answer(201, SUCCESS);
        List<Trackable> items = List.of(
                UpsertContact.builder().contactUid("123456").name("Ann").build(),
                UpsertAccount.builder().accountUid(7).name("Example Motors").build(),
                CreateEvent.builder()
                        .contactUid("123456")
                        .eventUid("user_registration")
                        .accountUid(7)
                        .build(),
                PageView.builder()
                        .contactUid("123456")
                        .visitUrl("https://example.com/a")
                        .build(),
                Message.builder()
                        .contactUid(Uid.of("123456"))
                        .email("welcome")
                        .params(Map.of("first_name", "Ann"))
                        .build());

        List<BatchItem<Trackable, Void>> results =
                wire.client.tracking().batch(items).execute().items();

        wire.assertTracked("POST /v1/batch", """
                [{"method":"contact","contact_uid":"123456","params":{"name":"Ann"}},
                 {"method":"account","account_uid":7,"params":{"name":"Example Motors"}},
                 {"method":"event","contact_uid":"123456","event_uid":"user_registration","params":{"account_uid":7}},
                 {"method":"event","contact_uid":"123456","event_uid":"pageview",
                  "params":{"visit_url":"https://example.com/a"}},
                 {"method":"email","contact_uid":"123456","email":"welcome","params":{"first_name":"Ann"}}]""");
        assertThat(results).extracting(BatchItem::request).isEqualTo(items);
        assertThat(results).allMatch(result -> result.state() == State.ACCEPTED && result.failure() == null);
    }

    @Test
    void aMessageCanHaveATimeAndAnId() {
        wire.answer(200, SUCCESS);
        Message message = Message.builder()
                .from(events(1).get(0).message())
                .createdAt(Instant.parse("2020-01-01T00:00:00Z"))
                .messageId("6f8d1f0e-0000-4000-8000-000000000000")
                .build();

        assertThat(wire.client.tracking().batch(List.of(message)).execute().isComplete())
                .isTrue();

        wire.assertTracked(
                "POST /v1/batch",
                "[{\"method\":\"event\",\"contact_uid\":0,\"event_uid\":\"seen\",\"params\":{},"
                        + "\"created_at\":\"2020-01-01T00:00:00.000Z\","
                        + "\"messageId\":\"6f8d1f0e-0000-4000-8000-000000000000\"}]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHundredMessagesMakeARequest(boolean async) {
        wire.answer(200, SUCCESS).answer(201, SUCCESS).answer(201, "");

        List<BatchItem<Trackable, Void>> results = run(async, contacts(201));

        assertThat(results).hasSize(201).allMatch(result -> result.state() == State.ACCEPTED);
        for (int size : new int[] {100, 100, 1}) {
            assertThat(json(wire.request().getBody().utf8())).hasSize(size);
        }
        assertThat(wire.server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBatchOfNothingSendsNothing(boolean async) {
        assertThat(run(async, List.of())).isEmpty();
        assertThat(wire.server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFailedRequestDoesNotHoldUpTheOthers(boolean async) {
        wire.answer(200, SUCCESS).answer(422, "{\"error\":\"no\"}").answer(200, SUCCESS);

        List<BatchItem<Trackable, Void>> results = run(async, events(201));

        assertThat(results.subList(0, 100)).allMatch(result -> result.state() == State.ACCEPTED);
        assertThat(results.subList(100, 200))
                .allMatch(result -> result.state() == State.REFUSED
                        && Objects.requireNonNull(result.failure()).getMessage().endsWith("HTTP 422, \"no\""));
        assertThat(results.subList(200, 201)).allMatch(result -> result.state() == State.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aVendorThatFailsEndsTheBatch(boolean async) {
        wire.answer(500, "");

        List<BatchItem<Trackable, Void>> results = run(async, events(101));

        assertThat(results.subList(0, 100))
                .allMatch(result -> result.state() == State.UNKNOWN && result.failure() instanceof ServerException);
        assertThat(results.get(100).state()).isEqualTo(State.NOT_SENT);
        assertThat(wire.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusedCredentialsEndTheBatch(boolean async) {
        wire.answer(200, SUCCESS).answer(401, "{\"error\":\"API key is wrong\"}");

        List<BatchItem<Trackable, Void>> results = run(async, events(301));

        assertThat(results).hasSize(301);
        assertThat(results.subList(100, 200)).allMatch(result -> result.state() == State.REFUSED);
        assertThat(results.subList(200, 301))
                .allMatch(result ->
                        result.state() == State.NOT_SENT && result.failure() instanceof AuthenticationException);
        assertThat(wire.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anEventIsNotSentTwiceAfterABrokenConnection() {
        wire.server.enqueue(BROKEN);
        wire.answer(200, SUCCESS);

        List<BatchItem<Trackable, Void>> results =
                wire.client.tracking().batch(events(1)).execute().items();

        assertThat(results).extracting(BatchItem::state).containsExactly(State.UNKNOWN);
        assertThat(wire.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void upsertsAloneAreSentAgain() {
        wire.server.enqueue(BROKEN);
        wire.answer(500, "").answer(200, SUCCESS);

        assertThat(wire.client.tracking().batch(contacts(1)).execute().items())
                .extracting(BatchItem::state)
                .containsExactly(State.ACCEPTED);
        assertThat(wire.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void anInterruptEndsTheBatch() {
        Thread.currentThread().interrupt();

        List<BatchItem<Trackable, Void>> results =
                wire.client.tracking().batch(contacts(101)).execute().items();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(results)
                .hasSize(101)
                .allMatch(result ->
                        result.state() == State.NOT_SENT && result.failure() instanceof CallInterruptedException);
        assertThat(wire.server.getRequestCount()).isZero();
    }

    @Test
    void nothingIsSentWhereThereIsNoHost() {
        int port = wire.server.getPort();
        wire.server.close();
        try (SalesmachineClient client = wire.withoutTokens()
                .baseUrl("http://localhost:" + port + "/")
                .trackingToken("t")
                .retryPolicy(RetryPolicy.none())
                .build()) {
            assertThat(client.tracking().batch(events(1)).execute().items())
                    .extracting(BatchItem::state)
                    .containsExactly(State.NOT_SENT);
        }
    }

    @Test
    void cancellingEndsTheBatch() {
        wire.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CompletableFuture<BatchResult<Trackable, Void>> run =
                wire.client.tracking().batch(contacts(101)).executeAsync();
        wire.request();

        assertThat(run.cancel(true)).isTrue();
        assertThat(run).isCancelled();
        assertThat(wire.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aMessageIsAboutOneThing() {
        assertThatThrownBy(() -> Message.builder().eventUid("seen").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Message needs either a contactUid or an accountUid");
        assertThatThrownBy(() -> Message.builder()
                        .contactUid(Uid.of(1))
                        .accountUid(Uid.of(2))
                        .build())
                .hasMessage("Message needs either a contactUid or an accountUid");
        assertThatThrownBy(() -> Message.builder()
                        .contactUid(Uid.of(1))
                        .eventUid("seen")
                        .email("welcome")
                        .build())
                .hasMessage(
                        "Message has eventUid seen and email welcome: a contact takes one of them, an account none");
        assertThatThrownBy(() ->
                        Message.builder().accountUid(Uid.of(1)).eventUid("seen").build())
                .hasMessage("Message has eventUid seen and email null: a contact takes one of them, an account none");
    }
}

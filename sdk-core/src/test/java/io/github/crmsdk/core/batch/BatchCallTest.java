package io.github.crmsdk.core.batch;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.batch.BatchItem.State;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BatchCallTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private enum Mode {
        SYNC,
        ASYNC;

        <T, I> BatchResult<T, I> send(BatchCall<T, I> batch) {
            return this == SYNC ? batch.execute() : batch.executeAsync().join();
        }
    }

    private static List<Thing> things(int count) {
        return LongStream.range(0, count)
                .mapToObj(id -> Thing.builder().id(id).build())
                .toList();
    }

    private BatchResult<Thing, Long> send(Mode mode, int count) {
        try (AcmeClient client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            return mode.send(client.things().createAll(things(count)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOutInPartsAndTellsTheFateOfEachInOrder(Mode mode) {
        server.answer(ok("[10,11,12]"), ok("[13,14,15]"), ok("[16]"));
        BatchResult<Thing, Long> result = send(mode, 7);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.failures()).isEmpty();
        assertThat(result.items()).extracting(BatchItem::request).isEqualTo(things(7));
        assertThat(result.items()).extracting(BatchItem::id).containsExactly(10L, 11L, 12L, 13L, 14L, 15L, 16L);
        assertThat(result).hasToString("BatchResult{ACCEPTED=7}");
        assertThat(server.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentForNothing(Mode mode) {
        assertThat(send(mode, 0).isComplete()).isTrue();
        assertThat(server.requests()).isZero();
    }

    static Stream<Arguments> refusalsOfOneCall() {
        MockResponse odd = failure(422, "{\"Code\":\"E422\",\"Message\":\"odd\"}");
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of(mode, odd, State.REFUSED, InvalidRequestException.class),
                        Arguments.of(mode, ok("[1]"), State.UNKNOWN, DataException.class),
                        Arguments.of(mode, ok("no"), State.UNKNOWN, DataException.class)));
    }

    @ParameterizedTest
    @MethodSource("refusalsOfOneCall")
    void aCallThatIsRefusedDoesNotKeepTheOthersBack(
            Mode mode, MockResponse answer, State state, Class<? extends CrmException> failure) {
        server.answer(answer, ok("[13]"));
        BatchResult<Thing, Long> result = send(mode, 4);
        assertThat(result.failures())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.failure()).isExactlyInstanceOf(failure))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(state));
        assertThat(result.requests(State.ACCEPTED)).containsExactly(things(4).get(3));
        assertThat(result.isComplete()).isFalse();
    }

    static Stream<Arguments> failuresOfAllCalls() {
        MockResponse broken = new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of(mode, status(401), State.REFUSED, AuthenticationException.class),
                        Arguments.of(mode, status(403), State.REFUSED, PermissionException.class),
                        Arguments.of(mode, status(429), State.NOT_SENT, RateLimitException.class),
                        Arguments.of(mode, status(503), State.NOT_SENT, ServerException.class),
                        Arguments.of(mode, status(500), State.UNKNOWN, ServerException.class),
                        Arguments.of(mode, broken, State.UNKNOWN, TransportException.class)));
    }

    @ParameterizedTest
    @MethodSource("failuresOfAllCalls")
    void aCallWhoseFailureTheOthersWouldShareEndsTheBatch(
            Mode mode, MockResponse answer, State state, Class<? extends CrmException> failure) {
        server.answer(ok("[10,11,12]"), answer);
        BatchResult<Thing, Long> result = send(mode, 8);
        assertThat(result.items().subList(0, 3)).allMatch(BatchItem::isAccepted);
        assertThat(result.items().subList(3, 6)).extracting(BatchItem::state).containsOnly(state);
        assertThat(result.items().subList(6, 8)).extracting(BatchItem::state).containsOnly(State.NOT_SENT);
        assertThat(result.failures())
                .allSatisfy(item -> assertThat(item.failure()).isExactlyInstanceOf(failure));
        assertThat(server.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aBatchWithoutAConnectionWasNotSent(Mode mode) {
        server.web().close();
        assertThat(send(mode, 4)).hasToString("BatchResult{NOT_SENT=4}");
    }

    @Test
    void optionsHoldForEachCall() {
        server.answer(ok("[10,11]"), ok("[12,13]"));
        try (AcmeClient client = server.client().build()) {
            BatchCall<Thing, Long> batch = client.things()
                    .createAll(things(4))
                    .header("X-Trace", "7")
                    .perCall(2)
                    .timeout(Duration.ofSeconds(9));
            assertThat(batch.execute().isComplete()).isTrue();
            assertThat(server.request().getHeaders().get("X-Trace")).isEqualTo("7");
            assertThat(server.request().getHeaders().get("X-Trace")).isEqualTo("7");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> batch.perCall(4))
                    .withMessage("perCall is 4: it must be from 1 to 3");
            assertThatIllegalArgumentException().isThrownBy(() -> batch.timeout(Duration.ZERO));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLimitOnTheDurationEndsTheBatch(Mode mode) {
        server.answer(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        try (AcmeClient client = server.client().build()) {
            BatchResult<Thing, Long> result =
                    mode.send(client.things().createAll(things(4)).timeout(Duration.ofMillis(200)));
            assertThat(result).hasToString("BatchResult{UNKNOWN=3, NOT_SENT=1}");
            assertThat(result.items().get(0).failure()).isInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void anInterruptEndsTheBatch() {
        Thread.currentThread().interrupt();
        BatchResult<Thing, Long> result = send(Mode.SYNC, 4);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result).hasToString("BatchResult{NOT_SENT=4}");
        assertThat(result.items().get(0).failure()).isInstanceOf(CallInterruptedException.class);
        assertThat(server.requests()).isZero();
    }

    @Test
    void cancellingStopsTheCallOnItsWayAndThoseAfterIt() {
        CountDownLatch cancelled = new CountDownLatch(1);
        server.always(request -> {
            await(cancelled);
            return ok("[10,11,12]");
        });
        try (AcmeClient client = server.client().build()) {
            CompletableFuture<BatchResult<Thing, Long>> later =
                    client.things().createAll(things(4)).executeAsync();
            server.request();
            assertThat(later.cancel(true)).isTrue();
            cancelled.countDown();
            assertThat(later).isCancelled();
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatIsNoFailureOfACallIsThrown() {
        try (AcmeClient client = server.client()
                .auth(new io.github.crmsdk.core.auth.AuthStrategy() {
                    @Override
                    public okhttp3.Request authenticate(okhttp3.Request request) {
                        throw new IllegalStateException("no token");
                    }

                    @Override
                    public List<io.github.crmsdk.core.Secret> secrets() {
                        return List.of();
                    }
                })
                .build()) {
            BatchCall<Thing, Long> batch = client.things().createAll(things(1));
            assertThatThrownBy(batch::execute).isExactlyInstanceOf(IllegalStateException.class);
            assertThatThrownBy(batch.executeAsync()::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseExactlyInstanceOf(IllegalStateException.class);
        }
    }
}

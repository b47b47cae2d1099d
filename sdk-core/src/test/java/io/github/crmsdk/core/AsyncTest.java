package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @Test
    void theFutureFailsWithTheExceptionItself() {
        server.answer(status(404));
        try (AcmeClient client = server.client().build()) {
            CompletableFuture<Throwable> failure =
                    client.things().get(7).executeAsync().handle((thing, failed) -> failed);
            assertThat(failure.join()).isExactlyInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void allCallsOfAClientRunAtOnce() {
        int many = 40;
        CyclicBarrier allHere = new CyclicBarrier(many);
        server.always(request -> {
            try {
                allHere.await(10, TimeUnit.SECONDS);
                return ok("{\"Id\":7}");
            } catch (Exception alone) {
                return status(400);
            }
        });
        try (AcmeClient client = server.client().build()) {
            List<CompletableFuture<Thing>> calls = IntStream.range(0, many)
                    .mapToObj(i -> client.things().get(i).executeAsync())
                    .toList();
            assertThat(calls)
                    .allSatisfy(call ->
                            assertThat(call.get(20, TimeUnit.SECONDS).id()).isEqualTo(7));
        }
    }

    private abstract static class Auth implements AuthStrategy {
        @Override
        public List<Secret> secrets() {
            return List.of();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAnAuthStrategyThrowsComesOut(Mode mode) {
        IllegalStateException noKey = new IllegalStateException("no key");
        AuthStrategy broken = new Auth() {
            @Override
            public Request authenticate(Request request) {
                throw noKey;
            }
        };
        try (AcmeClient client = server.client().auth(broken).build()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7)))
                    .isSameAs(noKey);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAnApplicationsInterceptorThrowsComesOut(Mode mode) {
        IllegalStateException own = new IllegalStateException("no tenant");
        OkHttpClient http = server.http()
                .newBuilder()
                .dispatcher(new Dispatcher(Executors.newCachedThreadPool(AsyncTest::silent)))
                .addInterceptor(chain -> {
                    throw own;
                })
                .build();
        try (AcmeClient client = server.client().httpClient(http).build()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7)))
                    .isSameAs(own);
        } finally {
            http.dispatcher().executorService().shutdown();
        }
        assertThat(server.time().waits()).isEmpty();
    }

    /** OkHttp throws what it told the callback once more, for the thread's handler to print. */
    private static Thread silent(Runnable task) {
        Thread thread = new Thread(task);
        thread.setUncaughtExceptionHandler((itself, thrown) -> {});
        return thread;
    }

    @Test
    void aStrategyThatGivesNoRequestEndsTheFuture() {
        AuthStrategy broken = new Auth() {
            @Override
            @SuppressWarnings("NullAway") // what a careless strategy may do
            public Request authenticate(Request request) {
                return null;
            }
        };
        try (AcmeClient client = server.client().auth(broken).build()) {
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> later.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void anErrorWhileReadingEndsTheFuture() {
        server.answer(ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().build()) {
            CompletableFuture<Exploding> later =
                    client.raw().get("x").as(Exploding.class).executeAsync();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> later.get(10, TimeUnit.SECONDS))
                    .withCauseExactlyInstanceOf(ExceptionInInitializerError.class);
        }
    }

    /** Cannot be made: its class does not even load. */
    static final class Exploding {
        static final int NEVER = Integer.parseInt("never");
    }

    @Test
    void theDeadlineCountsTimeInTheDispatchersQueue() throws Exception {
        VirtualTime time = server.manualTime();
        CountDownLatch release = new CountDownLatch(1);
        server.always(request -> {
            try {
                release.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return ok("{\"Id\":7}");
        });
        Dispatcher narrow = new Dispatcher();
        narrow.setMaxRequests(1);
        try (AcmeClient client = server.client()
                .httpClient(server.http().newBuilder().dispatcher(narrow).build())
                .build()) {
            CompletableFuture<Thing> first = client.things().get(1).executeAsync();
            CompletableFuture<Thing> second =
                    client.things().get(2).timeout(Duration.ofSeconds(5)).executeAsync();
            server.request();
            time.advance(Duration.ofSeconds(6));
            release.countDown();

            assertThat(first.get(10, TimeUnit.SECONDS).id()).isEqualTo(7);
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> second.get(10, TimeUnit.SECONDS))
                    .withCauseExactlyInstanceOf(CallTimeoutException.class)
                    .havingCause()
                    .withMessage("Acme things.get (GET /v1/things/2): no time left for an attempt");
        } finally {
            narrow.executorService().shutdown();
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aClosedClientSaysSo(Mode mode) {
        AcmeClient client = server.client().build();
        client.close();
        TransportException failed = catchThrowableOfType(
                TransportException.class, () -> mode.execute(client.things().get(7)));
        assertThat(failed).hasMessage("Acme things.get (GET /v1/things/7): not sent: the client is closed");
        assertThat(failed.outcomeUnknown()).isFalse();
        assertThat(server.time().waits()).isEmpty();
    }

    /** More calls than run at once: some are on their way, some wait for a thread. */
    @Test
    void closingLeavesNobodyWaiting() {
        CountDownLatch closed = new CountDownLatch(1);
        server.always(request -> {
            try {
                closed.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return ok("{\"Id\":7}");
        });
        List<CompletableFuture<Throwable>> ends;
        try (AcmeClient client = server.client().build()) {
            ends = IntStream.range(0, 100)
                    .mapToObj(i -> client.things().get(i).executeAsync().handle((thing, failed) -> failed))
                    .toList();
            server.request();
        }
        closed.countDown();
        assertThat(ends).allSatisfy(end -> {
            Throwable failed = end.get(20, TimeUnit.SECONDS);
            if (failed != null) {
                assertThat(failed)
                        .isExactlyInstanceOf(TransportException.class)
                        .hasMessageEndingWith(": not sent: the client is closed");
            }
        });
        assertThat(ends).anySatisfy(end -> assertThat(end.join()).isNull());
        assertThat(ends).anySatisfy(end -> assertThat(end.join()).isNotNull());
    }

    @Test
    void aCallThatWaitsForARetryEndsWhenTheClientIsClosed() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> status(503));
        CompletableFuture<Thing> later;
        try (AcmeClient client = server.client().build()) {
            later = client.things().get(7).executeAsync();
            time.awaitWaiting(1);
        }
        time.advance(Duration.ofSeconds(1));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(later::join)
                .havingCause()
                .withMessage("Acme things.get (GET /v1/things/7): not sent: the client is closed");
    }

    @Test
    void anApplicationsBlockingContinuationDoesNotStopTheClock() throws Exception {
        TimeSource time = TimeSource.system();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Future<?> unusedBlocked = time.schedule(
                () -> {
                    try {
                        second.await(10, TimeUnit.SECONDS);
                        first.countDown();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                Duration.ofMillis(1));
        Future<?> unusedNext = time.schedule(second::countDown, Duration.ofMillis(5));
        assertThat(second.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
    }
}

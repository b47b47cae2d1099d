package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancelTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    /** Counts down when OkHttp has given a cancelled call up. */
    private static final class Failures extends EventListener {
        private final CountDownLatch failed = new CountDownLatch(1);
        private volatile boolean cancelled;

        @Override
        public void canceled(Call call) {
            cancelled = true;
        }

        @Override
        public void callFailed(Call call, java.io.IOException broken) {
            failed.countDown();
        }
    }

    @Test
    void cancellingStopsTheRequestOnItsWay() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        server.always(request -> {
            await(cancelled);
            return ok("{\"Id\":7}");
        });
        Failures failures = new Failures();
        OkHttpClient http = server.http().newBuilder().eventListener(failures).build();
        try (AcmeClient client = server.client().httpClient(http).build()) {
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            server.request();
            assertThat(later.cancel(true)).isTrue();

            assertThat(failures.failed.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(failures.cancelled).isTrue();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(later::join);
        }
        cancelled.countDown();
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.time().waits()).isEmpty();
        assertThat(server.connectionsInUse()).isZero();
    }

    @Test
    void aTimeoutOnTheFutureStopsTheRequestOnItsWay() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        server.always(request -> {
            await(stopped);
            return ok("{\"Id\":7}");
        });
        Failures failures = new Failures();
        OkHttpClient http = server.http().newBuilder().eventListener(failures).build();
        try (AcmeClient client = server.client().httpClient(http).build()) {
            CompletableFuture<Thing> later =
                    client.things().get(7).executeAsync().orTimeout(50, TimeUnit.MILLISECONDS);
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(later::join)
                    .withCauseExactlyInstanceOf(TimeoutException.class);
            assertThat(failures.failed.await(10, TimeUnit.SECONDS)).isTrue();
        }
        stopped.countDown();
        assertThat(server.requests()).isLessThanOrEqualTo(1);
        assertThat(server.connectionsInUse()).isZero();
    }

    @Test
    void anAnswerThatCameIsNotCancelled() {
        server.answer(ok("{\"Id\":7}"), ok("{\"Id\":8}"));
        Failures failures = new Failures();
        OkHttpClient http = server.http().newBuilder().eventListener(failures).build();
        try (AcmeClient client = server.client().httpClient(http).build()) {
            assertThat(client.things().get(7).executeAsync().join().id()).isEqualTo(7);
            assertThat(client.things().get(8).executeAsync().join().id()).isEqualTo(8);
        }
        assertThat(failures.cancelled).isFalse();
        assertThat(server.request().getConnectionIndex())
                .isEqualTo(server.request().getConnectionIndex());
    }

    @Test
    void cancellingEndsTheWaitForARetry() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> status(503));
        try (AcmeClient client = server.client().build()) {
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            time.awaitWaiting(1);
            later.cancel(true);
            time.awaitWaiting(0);
            time.advance(Duration.ofMinutes(1));
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void cancellingEndsTheWaitForTheBudget() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> ok("{\"Id\":7}"));
        RateBudget budget = RateBudget.of(1, Duration.ofMinutes(1), time);
        try (AcmeClient client = server.client().rateBudget(budget).build()) {
            client.things().get(7).execute();
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            time.awaitWaiting(1);
            later.cancel(true);
            time.awaitWaiting(0);
            time.advance(Duration.ofMinutes(2));
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void cancellingBeforeTheCredentialsAreThereSendsNothing() {
        CompletableFuture<Request> signed = new CompletableFuture<>();
        AuthStrategy slow = new AuthStrategy() {
            @Override
            public Request authenticate(Request request) {
                return request;
            }

            @Override
            public CompletableFuture<Request> authenticateAsync(Request request) {
                return signed.thenApply(ready -> request);
            }

            @Override
            public List<Secret> secrets() {
                return List.of();
            }
        };
        server.always(request -> ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().auth(slow).build()) {
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            later.cancel(true);
            signed.complete(new Request.Builder().url(server.url()).build());
            assertThat(client.things().get(8).execute().id()).isEqualTo(7);
        }
        assertThat(server.request().getTarget()).isEqualTo("/v1/things/8");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aFutureThatTheApplicationCompletesEndsTheRetries() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> status(503));
        try (AcmeClient client = server.client().build()) {
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            time.awaitWaiting(1);
            later.complete(Thing.builder().id(1).build());
            time.advance(Duration.ofMinutes(1));
            assertThat(later.join().id()).isEqualTo(1);
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    /** Before, while and after the answer comes. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aCancellationAtAnyMomentLeaksNothing(long seed) throws InterruptedException {
        Random random = new Random(seed);
        server.always(request -> ok("{\"Id\":7}"));
        OkHttpClient http = server.http();
        CountDownLatch idle = new CountDownLatch(1);
        try (AcmeClient client = server.client().httpClient(http).build()) {
            for (int i = 0; i < 100; i++) {
                CompletableFuture<Thing> later = client.things().get(i).executeAsync();
                int spins = random.nextInt(200_000);
                for (int j = 0; j < spins; j++) {
                    Thread.onSpinWait();
                }
                if (later.cancel(true)) {
                    assertThat(later).isCancelled();
                } else {
                    assertThat(later.join().id()).isEqualTo(7);
                }
            }
            http.dispatcher().setIdleCallback(idle::countDown);
            assertThat(client.things().get(7).executeAsync().join().id()).isEqualTo(7);
            assertThat(idle.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.connectionsInUse()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

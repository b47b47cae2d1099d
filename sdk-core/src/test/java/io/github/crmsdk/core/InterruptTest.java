package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InterruptTest {
    private static final String GET = "Acme things.get (GET /v1/things/7): interrupted";

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private record Ended(Throwable failure, boolean flag) {}

    /** Interrupts the call as soon as somebody waits. */
    private static Ended interruptedWhileWaiting(VirtualTime time, ApiCall<?> call) throws InterruptedException {
        CompletableFuture<Ended> ended = new CompletableFuture<>();
        Thread caller = new Thread(() -> ended.complete(
                new Ended(catchThrowable(call::execute), Thread.currentThread().isInterrupted())));
        caller.start();
        time.awaitWaiting(1);
        caller.interrupt();
        return ended.join();
    }

    @Test
    void anInterruptEndsTheWaitForARetry() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> status(503));
        try (AcmeClient client = server.client().build()) {
            Ended ended = interruptedWhileWaiting(time, client.things().get(7));
            assertThat(ended.failure())
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessage(GET)
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(ended.flag()).isTrue();
        }
        assertThat(server.requests()).isEqualTo(1);
        assertThat(time.waiting()).isZero();
    }

    @Test
    void anInterruptEndsTheWaitForTheBudget() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> ok("{\"Id\":7}"));
        RateBudget budget = RateBudget.of(1, Duration.ofMinutes(1), time);
        try (AcmeClient client = server.client().rateBudget(budget).build()) {
            client.things().get(1).execute();
            Ended ended = interruptedWhileWaiting(time, client.things().get(7));
            assertThat(ended.failure())
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessage(GET);
            assertThat(ended.flag()).isTrue();
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void anInterruptAfterAnAmbiguousAttemptSaysSo() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        try (AcmeClient client = server.client().build()) {
            Ended ended = interruptedWhileWaiting(
                    time, client.things().replace(7, Thing.builder().id(7).build()));
            assertThat(ended.failure())
                    .hasMessage("Acme things.replace (PUT /v1/things/7): interrupted;"
                            + " the request was sent, the vendor may have carried it out");
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        server.always(request -> ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().build()) {
            Thread.currentThread().interrupt();
            Throwable failed = catchThrowable(client.things().get(7)::execute);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failed).isInstanceOf(CallInterruptedException.class).hasMessage(GET);
        }
        assertThat(server.requests()).isZero();
    }

    @Test
    void anInterruptedThreadMayStillStartAnAsyncCall() {
        server.answer(ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().build()) {
            Thread.currentThread().interrupt();
            CompletableFuture<Thing> later = client.things().get(7).executeAsync();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(later.join().id()).isEqualTo(7);
        }
    }
}

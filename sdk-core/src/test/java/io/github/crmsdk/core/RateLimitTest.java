package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateLimitTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @ParameterizedTest
    @EnumSource
    void callsWaitForTheirPlaceInTheBudget(Mode mode) {
        server.always(request -> ok("{\"Id\":7}"));
        RateBudget budget = RateBudget.of(2, TEN_SECONDS, server.time());
        try (AcmeClient client = server.client().rateBudget(budget).build()) {
            for (int i = 0; i < 5; i++) {
                mode.execute(client.things().get(i));
            }
        }
        assertThat(server.time().waits()).containsExactly(TEN_SECONDS, TEN_SECONDS);
    }

    @Test
    void asyncCallsWaitTogetherWithoutThreads() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(request -> ok("{\"Id\":7}"));
        RateBudget budget = RateBudget.of(2, TEN_SECONDS, time);
        try (AcmeClient client = server.client().rateBudget(budget).build()) {
            List<CompletableFuture<Thing>> calls = IntStream.range(0, 5)
                    .mapToObj(i -> client.things().get(i).executeAsync())
                    .toList();
            assertThat(time.waiting()).isEqualTo(3);
            calls.subList(0, 2).forEach(CompletableFuture::join);
            time.advance(TEN_SECONDS);
            calls.subList(2, 4).forEach(CompletableFuture::join);
            assertThat(calls.get(4)).isNotDone();
            time.advance(TEN_SECONDS);
            calls.get(4).join();
        }
        assertThat(server.requests()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void retriesTakePlacesToo(Mode mode) {
        server.answer(status(500), ok("{\"Id\":7}"));
        RateBudget budget = RateBudget.of(1, TEN_SECONDS, server.time());
        try (AcmeClient client = server.client().rateBudget(budget).build()) {
            mode.execute(client.things().get(1));
        }
        assertThat(server.time().waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(9_750));
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatCannotGoOutInTimeIsNotSent(Mode mode) {
        server.always(request -> ok("{\"Id\":7}"));
        RateBudget budget = RateBudget.of(1, Duration.ofMillis(9_500), server.time());
        try (AcmeClient client = server.client().rateBudget(budget).build()) {
            mode.execute(client.things().get(1));
            ApiCall<Thing> hasty = client.things().get(7).timeout(Duration.ofSeconds(9));
            RateLimitException refused = catchThrowableOfType(RateLimitException.class, () -> mode.execute(hasty));
            assertThat(refused)
                    .hasMessage("Acme things.get (GET /v1/things/7): HTTP 429,"
                            + " \"not sent: the client's rate budget is used up\", retry after 10 s");
            assertThat(refused.retryAfter()).contains(Duration.ofMillis(9_500));
            assertThat(server.requests()).isEqualTo(1);
            assertThat(server.time().waits()).isEmpty();

            mode.execute(client.things().get(2));
            assertThat(server.time().waits()).containsExactly(Duration.ofMillis(9_500));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneCallsRateLimitHoldsBackTheOthers(Mode mode) {
        server.answer(status(429).newBuilder().addHeader("Retry-After", "30").build(), ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            RateLimitException limited = catchThrowableOfType(
                    RateLimitException.class, () -> mode.execute(client.things().get(1)));
            assertThat(limited.retryAfter()).contains(Duration.ofSeconds(30));
            assertThat(server.time().waits()).isEmpty();

            mode.execute(client.things().get(2));
            assertThat(server.time().waits()).containsExactly(Duration.ofSeconds(30));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRateLimitWithoutAWaitHoldsBackNobody(Mode mode) {
        server.answer(failure(429, "{\"Code\":\"E429\",\"Message\":\"slow down\"}"), ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            RateLimitException limited = catchThrowableOfType(
                    RateLimitException.class, () -> mode.execute(client.things().get(1)));
            assertThat(limited).hasMessage("Acme things.get (GET /v1/things/1): HTTP 429, code E429, \"slow down\"");
            mode.execute(client.things().get(2));
        }
        assertThat(server.time().waits()).isEmpty();
    }
}

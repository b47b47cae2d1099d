package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.fixed;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryWaitsTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @ParameterizedTest
    @EnumSource
    void theBoundDoublesFromHalfASecondToEightSeconds(Mode mode) {
        server.always(request -> status(500));
        RetryPolicy policy = AcmeServer.policy().withMaxAttempts(8).withRandom(fixed(1.0));
        try (var client = server.client().retryPolicy(policy).build()) {
            ServerException failed = catchThrowableOfType(
                    ServerException.class, () -> mode.execute(client.things().get(7)));
            assertThat(failed).hasMessage("Acme things.get (GET /v1/things/7): HTTP 500, \"the answer has no body\"");
        }
        assertThat(server.requests()).isEqualTo(8);
        assertThat(server.time().waits().stream().map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L);
    }

    static Stream<Arguments> hints() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of(mode, "7", "", 7_000),
                        Arguments.of(mode, " 7 ", "", 7_000),
                        Arguments.of(mode, "120", "", 120_000),
                        Arguments.of(mode, "0000000000120", "", 120_000),
                        Arguments.of(mode, "1.5", "", 2_000),
                        Arguments.of(mode, "Sun, 01 Mar 2026 12:00:30 GMT", "", 30_000),
                        Arguments.of(mode, "Sun, 01 Mar 2026 14:00:30 GMT", "Sun, 01 Mar 2026 14:00:00 GMT", 30_000),
                        Arguments.of(mode, "Sunday, 01-Mar-26 12:00:30 GMT", "", 30_000),
                        Arguments.of(mode, "Sun Mar  1 12:00:30 2026", "", 30_000),
                        Arguments.of(mode, "Sun, 01 Mar 2026 12:00:30 GMT", "yesterday", 30_000),
                        Arguments.of(mode, "soon", "", 250),
                        Arguments.of(mode, "-1", "", 250),
                        Arguments.of(mode, "1.", "", 250)));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void theVendorsHintIsObeyed(Mode mode, String hint, String date, long millis) {
        MockResponse.Builder busy = new MockResponse.Builder().code(503).addHeader("Retry-After", hint);
        if (!date.isEmpty()) {
            busy.addHeader("Date", date);
        }
        server.answer(busy.build(), ok("{\"Id\":7}"));
        try (var client = server.client().build()) {
            ApiResponse<Thing> answer = mode.exchange(client.things().get(7));
            assertThat(answer.attempts()).isEqualTo(2);
        }
        assertThat(server.time().waits()).containsExactly(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @EnumSource
    void delaysMayBeAsLongAsTheApplicationLikes(Mode mode) {
        server.always(request -> status(503));
        Duration ever = Duration.ofSeconds(Long.MAX_VALUE);
        try (var client = server.client()
                .retryPolicy(AcmeServer.policy().withDelays(ever, ever))
                .timeout(ever)
                .attemptTimeout(ever)
                .build()) {
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7)));
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aDateThatHasPassedMeansAtOnce(Mode mode) {
        server.answer(
                status(503)
                        .newBuilder()
                        .addHeader("Retry-After", "Sun, 01 Mar 2026 11:00:00 GMT")
                        .build(),
                ok("{\"Id\":7}"));
        try (var client = server.client().build()) {
            assertThat(mode.exchange(client.things().get(7)).attempts()).isEqualTo(2);
        }
        assertThat(server.time().waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWaitThatTheEnvelopeStatesComesFirst(Mode mode) {
        server.answer(
                failure(429, "{\"Code\":\"E429\",\"RetryAfter\":9}")
                        .newBuilder()
                        .addHeader("Retry-After", "60")
                        .build(),
                ok("{\"Id\":7}"));
        try (var client = server.client().build()) {
            assertThat(mode.execute(client.things().get(7)).id()).isEqualTo(7);
        }
        assertThat(server.time().waits()).containsExactly(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @EnumSource
    void aRateLimitInsideAnHttp200IsObeyedToo(Mode mode) {
        server.answer(failure(200, "{\"Code\":\"E429\",\"RetryAfter\":9}"), ok("{\"Id\":7}"));
        try (var client = server.client().build()) {
            assertThat(mode.exchange(
                                    client.things().create(Thing.builder().id(7).build()))
                            .attempts())
                    .isEqualTo(2);
        }
        assertThat(server.time().waits()).containsExactly(Duration.ofSeconds(9));
    }

    static Stream<Arguments> longWaits() {
        List<String> hints = List.of(
                "121", "999999999", "1000000000", "9999999999", "9".repeat(1_000), "Fri, 31 Dec 9999 23:59:59 GMT");
        return Stream.of(Mode.values())
                .flatMap(mode -> hints.stream()
                        .flatMap(hint -> Stream.of(Arguments.of(mode, 429, hint), Arguments.of(mode, 503, hint))));
    }

    @ParameterizedTest
    @MethodSource("longWaits")
    void aWaitBeyondTwoMinutesIsHandedToTheCallerAtOnce(Mode mode, int status, String hint) {
        server.always(request ->
                status(status).newBuilder().addHeader("Retry-After", hint).build());
        ApiException failed;
        try (var client = server.client().build()) {
            failed = catchThrowableOfType(
                    ApiException.class, () -> mode.execute(client.things().get(7)));
        }
        assertThat(failed).isInstanceOf(status == 429 ? RateLimitException.class : ServerException.class);
        assertThat(failed.error().retryAfter()).get().isNotNull().matches(wait -> wait.toSeconds() > 120);
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.time().waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWaitBeyondTheDeadlineGivesTheFailureAtOnce(Mode mode) {
        server.always(request ->
                status(503).newBuilder().addHeader("Retry-After", "10").build());
        try (var client = server.client().build()) {
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7).timeout(Duration.ofSeconds(10))))
                    .withMessage("Acme things.get (GET /v1/things/7): HTTP 503, \"the answer has no body\","
                            + " retry after 10 s");
        }
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.time().waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void retriesHaveOneOwner(Mode mode) {
        server.always(request ->
                status(503).newBuilder().addHeader("Retry-After", "0").build());
        try (var client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7)));
        }
        assertThat(server.requests()).isEqualTo(1);
    }
}

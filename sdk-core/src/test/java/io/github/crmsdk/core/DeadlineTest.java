package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
    private static final MockResponse DRIPPING = ok("{\"Id\":7}")
            .newBuilder()
            .throttleBody(1, 50, TimeUnit.MILLISECONDS)
            .build();

    private static final Duration SHORT = Duration.ofMillis(700);

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void releaseTheServer() {
        over.countDown();
    }

    /** Leaves the first request without an answer until the test is over. */
    private void answerLate() {
        server.always(request -> {
            try {
                return server.requests() > 1 || over.await(10, TimeUnit.SECONDS) ? ok("{\"Id\":7}") : status(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return status(500);
            }
        });
    }

    private static CallTimeoutException timeout(Mode mode, ApiCall<?> call) {
        return catchThrowableOfType(CallTimeoutException.class, () -> mode.execute(call));
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptThatGetsNoAnswerIsRepeated(Mode mode) {
        answerLate();
        try (var client =
                server.client().httpClient(server.http()).attemptTimeout(SHORT).build()) {
            assertThat(mode.exchange(client.things().get(7)).attempts()).isEqualTo(2);
        }
        assertThat(server.connectionsInUse()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatDripsIsCutOff(Mode mode) {
        server.answer(DRIPPING);
        try (var client = server.client()
                .retryPolicy(RetryPolicy.none())
                .attemptTimeout(SHORT)
                .build()) {
            CallTimeoutException failed = timeout(mode, client.things().get(7));
            assertThat(failed)
                    .hasMessage("Acme things.get (GET /v1/things/7): no answer within 700 ms;"
                            + " the request was sent, the vendor may have carried it out");
            assertThat(failed.outcomeUnknown()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aShorterLimitOfTheApplicationsClientHolds(Mode mode) {
        answerLate();
        try (var client = server.client()
                .httpClient(server.http().newBuilder().callTimeout(SHORT).build())
                .retryPolicy(RetryPolicy.none())
                .build()) {
            assertThat(timeout(mode, client.things().get(7)))
                    .hasMessage("Acme things.get (GET /v1/things/7): no answer within 700 ms;"
                            + " the request was sent, the vendor may have carried it out");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatTimesOutIsNotRepeated(Mode mode) {
        answerLate();
        try (var client = server.client().attemptTimeout(SHORT).build()) {
            ApiCall<Thing> call = client.things().create(Thing.builder().id(7).build());
            assertThat(timeout(mode, call).outcomeUnknown()).isTrue();
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineCutsAnAttemptShort(Mode mode) {
        answerLate();
        try (var client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            ApiCall<Thing> call = client.things().get(7).timeout(SHORT);
            assertThat(timeout(mode, call))
                    .hasMessage("Acme things.get (GET /v1/things/7): no answer within 700 ms;"
                            + " the request was sent, the vendor may have carried it out");
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void attemptsEndWithTheDeadline(Mode mode) {
        server.always(request -> status(500));
        RetryPolicy policy =
                AcmeServer.policy().withMaxAttempts(10).withDelays(Duration.ofSeconds(2), Duration.ofSeconds(2));
        try (var client = server.client().retryPolicy(policy).build()) {
            assertThat(catchThrowableOfType(
                            io.github.crmsdk.core.error.ServerException.class,
                            () -> mode.execute(client.things().get(7).timeout(Duration.ofMillis(3_500)))))
                    .isNotNull();
        }
        assertThat(server.requests()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void aTimeoutMayBeForever(Mode mode) {
        server.answer(ok("{\"Id\":7}"));
        Duration forever = ChronoUnit.FOREVER.getDuration();
        try (var client =
                server.client().timeout(forever).attemptTimeout(forever).build()) {
            assertThat(mode.execute(client.things().get(7).timeout(forever)).id())
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatTakesTooLongIsToldApartFromALateAnswer(Mode mode) {
        // Nobody routes this network.
        try (var client = server.client()
                .baseUrl("http://192.0.2.1:81/")
                .httpClient(server.http()
                        .newBuilder()
                        .socketFactory(new StuckSockets())
                        .build())
                .retryPolicy(RetryPolicy.none())
                .build()) {
            TransportException failed = catchThrowableOfType(
                    TransportException.class, () -> mode.execute(client.things().get(7)));
            assertThat(failed)
                    .hasMessage("Acme things.get (GET /v1/things/7): no connection:"
                            + " java.net.SocketTimeoutException: Connect timed out");
            assertThat(failed.outcomeUnknown()).isFalse();
        }
    }

    @Test
    void aTimeoutIsPositive() {
        try (var client = server.client().build()) {
            ApiCall<Thing> call = client.things().get(7);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> call.timeout(Duration.ZERO))
                    .withMessage("timeout is PT0S: it must be longer than zero");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.raw().get("x").timeout(Duration.ofSeconds(-1)))
                    .withMessage("timeout is PT-1S: it must be longer than zero");
        }
    }
}

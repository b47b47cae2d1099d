package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.TransportException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryTransportTest {
    private static final Thing THING = Thing.builder().id(7).build();
    private static final MockResponse RESET = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();
    private static final MockResponse CUT = ok("{\"Id\":7}")
            .newBuilder()
            .onResponseBody(new SocketEffect.CloseSocket())
            .build();

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private TransportException failure(Mode mode, ApiCall<?> call) {
        return catchThrowableOfType(TransportException.class, () -> mode.execute(call));
    }

    @ParameterizedTest
    @EnumSource
    void aReadIsRepeatedAfterAReset(Mode mode) {
        server.answer(RESET, CUT, ok("{\"Id\":7}"));
        try (var client = server.client().httpClient(server.http()).build()) {
            assertThat(mode.exchange(client.things().get(7)).attempts()).isEqualTo(3);
        }
        assertThat(server.time().waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(server.connectionsInUse()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anIdempotentWriteIsRepeatedAfterAReset(Mode mode) {
        server.answer(RESET, ok("{\"Id\":7}"));
        try (var client = server.client().build()) {
            assertThat(mode.exchange(client.things().replace(7, THING)).attempts())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAmbiguousWriteIsNeverRepeated(Mode mode) {
        server.always(request -> RESET);
        TransportException failed;
        try (var client = server.client().httpClient(server.http()).build()) {
            failed = failure(mode, client.things().create(THING));
        }
        assertThat(failed.outcomeUnknown()).isTrue();
        assertThat(failed.getMessage())
                .startsWith("Acme things.create (POST /v1/things): the connection broke: ")
                .endsWith("; the request was sent, the vendor may have carried it out");
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.request().getBody().utf8()).isEqualTo("{\"Id\":7}");
        assertThat(server.connectionsInUse()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aWriteWhoseAnswerBreaksOffIsNeverRepeated(Mode mode) {
        server.always(request -> CUT);
        try (var client = server.client().build()) {
            assertThat(failure(mode, client.things().delete(7)).outcomeUnknown())
                    .isTrue();
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anyWriteIsRepeatedWhenNobodyListens(Mode mode) {
        server.web().close();
        TransportException failed;
        try (var client = server.client().build()) {
            failed = failure(mode, client.things().create(THING));
        }
        assertThat(failed.outcomeUnknown()).isFalse();
        assertThat(failed.getMessage())
                .startsWith("Acme things.create (POST /v1/things): no connection: java.net.ConnectException: ")
                .endsWith(" at attempt 3");
        assertThat(server.time().waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void whatOneAttemptMayHaveDoneALaterOneDoesNotDeny(Mode mode) {
        server.answer(RESET);
        TransportException failed;
        try (AcmeClient client =
                server.client().httpClient(closingAfterOneRequest()).build()) {
            failed = failure(mode, client.things().replace(7, THING));
        }
        assertThat(failed.getMessage())
                .contains("no connection: java.net.ConnectException: ")
                .endsWith(" at attempt 3; the request was sent, the vendor may have carried it out");
        assertThat(failed.outcomeUnknown()).isTrue();
    }

    private okhttp3.OkHttpClient closingAfterOneRequest() {
        return server.http()
                .newBuilder()
                .addInterceptor(chain -> {
                    if (server.requests() == 1) {
                        server.web().close();
                    }
                    return chain.proceed(chain.request());
                })
                .build();
    }
}

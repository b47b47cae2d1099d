package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.CapturedLog;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.send.RetryPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

class CallLogTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @AfterEach
    void stop() {
        CapturedLog.stop();
    }

    @ParameterizedTest
    @EnumSource
    void debugShowsALinePerAttempt(Mode mode) {
        CapturedLog.start(Level.DEBUG);
        server.answer(status(503), ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().build()) {
            mode.execute(client.things().get(7));
        }
        assertThat(CapturedLog.stop())
                .containsExactly(
                        "DEBUG io.github.crmsdk.acme Acme things.get (GET /v1/things/7) -> HTTP 503, 0 bytes in 0 ms,"
                                + " attempt 1",
                        "DEBUG io.github.crmsdk.acme Acme things.get (GET /v1/things/7) -> HTTP 200, 36 bytes in 0 ms,"
                                + " attempt 2");
    }

    @ParameterizedTest
    @EnumSource
    void traceAddsAFewHeaders(Mode mode) {
        CapturedLog.start(Level.TRACE);
        server.answer(ok("{\"Id\":7}")
                .newBuilder()
                .addHeader("X-Request-Id", "r-17")
                .addHeader("Set-Cookie", "session=abc")
                .build());
        try (AcmeClient client = server.client().build()) {
            mode.execute(client.raw().get("v1/things").query("email", "ann@example.com"));
        }
        assertThat(CapturedLog.stop())
                .containsExactly("DEBUG io.github.crmsdk.acme Acme raw (GET /v1/things) -> HTTP 200, 36 bytes in 0 ms,"
                        + " attempt 1, Content-Type: application/json, Content-Length: 36, X-Request-Id: r-17");
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenConnectionHasItsLineToo(Mode mode) {
        server.web().close();
        CapturedLog.start(Level.DEBUG);
        try (AcmeClient client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            assertThat(catchThrowable(() -> mode.execute(client.things().get(7))))
                    .isNotNull();
        }
        assertThat(CapturedLog.stop())
                .singleElement()
                .asString()
                .startsWith("DEBUG io.github.crmsdk.acme Acme things.get (GET /v1/things/7) ->"
                        + " java.net.ConnectException: Failed to connect to ")
                .endsWith(" after 0 ms, attempt 1");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLoggedAboveDebug(Mode mode) {
        CapturedLog.start(Level.INFO);
        server.always(request -> status(500));
        try (AcmeClient client = server.client().build()) {
            assertThat(catchThrowable(() -> mode.execute(client.things().get(7))))
                    .isNotNull();
        }
        assertThat(CapturedLog.stop()).isEmpty();
    }
}

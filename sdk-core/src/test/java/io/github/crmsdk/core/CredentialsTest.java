package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @ParameterizedTest
    @EnumSource
    void aRedirectIsNotFollowed(Mode mode) throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            OkHttpClient following = server.http()
                    .newBuilder()
                    .followRedirects(true)
                    .followSslRedirects(true)
                    .build();
            for (int status : List.of(301, 302, 303, 307, 308)) {
                server.answer(status(status)
                        .newBuilder()
                        .addHeader("Location", other.url("/x"))
                        .build());
                try (AcmeClient client = server.client().httpClient(following).build()) {
                    assertThatExceptionOfType(ApiException.class)
                            .isThrownBy(() -> mode.execute(client.things().get(7)))
                            .withMessage("Acme things.get (GET /v1/things/7): HTTP " + status
                                    + ", \"a redirect, which is not followed so that credentials stay on their host:"
                                    + " check baseUrl\"");
                }
            }
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLinkToAnotherHostIsRefused(Mode mode) {
        server.always(request -> ok("{}"));
        String own = server.url().replaceFirst("/$", "");
        try (AcmeClient client = server.client().build()) {
            for (String link : List.of(
                    "http://evil.example.com:" + server.web().getPort(),
                    own.replace("http:", "https:"),
                    "http://" + server.web().getHostName() + ":1")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> mode.execute(client.things().follow(link + "/v1/things?from=3")))
                        .withMessage("A request to " + link + " is refused: this client and its credentials are for "
                                + own + " only");
            }
            mode.execute(client.things().follow(own + "/v1/things?from=3"));
        }
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.request().getHeaders().get("X-Acme-Key")).isEqualTo("acme-key");
    }

    @ParameterizedTest
    @EnumSource
    void aCallersHeaderDoesNotReplaceCredentials(Mode mode) {
        server.always(request -> ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().build()) {
            mode.execute(client.things().get(7).header("x-acme-key", "mine").header("X-Trace", "1"));
            mode.execute(client.raw().get("v1/things/7").header("X-ACME-KEY", "mine"));
        }
        assertThat(server.request().getHeaders())
                .contains(kotlin.TuplesKt.to("X-Trace", "1"), kotlin.TuplesKt.to("X-Acme-Key", "acme-key"));
        assertThat(server.request().getHeaders().values("X-Acme-Key")).containsExactly("acme-key");
    }

    @Test
    void aHeaderThatHttpCannotCarryIsRefusedAtOnce() {
        try (AcmeClient client = server.client().build()) {
            ApiCall<Thing> call = client.things().get(7);
            assertThatIllegalArgumentException().isThrownBy(() -> call.header("X-Trace", "a\nb"));
            assertThatIllegalArgumentException().isThrownBy(() -> call.header("X Trace", "1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Host", "host", "Content-Length", "Transfer-Encoding", "TE", "Trailer", "Connection", "Upgrade"})
    void aHeaderThatWouldMakeItAnotherRequestIsRefused(String name) {
        String message =
                "The header " + name + " is refused: the HTTP client sets it, so that a request is what it says";
        try (AcmeClient client = server.client().build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.things().get(7).header(name, "evil.example.com"))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.raw().get("x").header(name, "chunked"))
                    .withMessage(message);
        }
    }

    private static final class Tokens implements AuthStrategy {
        private final AtomicInteger renewals = new AtomicInteger();
        private final boolean renewable;

        Tokens(boolean renewable) {
            this.renewable = renewable;
        }

        @Override
        public Request authenticate(Request request) {
            return request.newBuilder()
                    .header("Authorization", "token" + renewals)
                    .build();
        }

        @Override
        public boolean renew(Request refused) {
            renewals.incrementAndGet();
            return renewable;
        }

        @Override
        public List<Secret> secrets() {
            return List.of();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusedCredentialsAreRenewedOnce(Mode mode) {
        server.answer(status(401), ok("{\"Id\":7}"), status(401), status(401));
        try (AcmeClient client = server.client().auth(new Tokens(true)).build()) {
            assertThat(mode.exchange(
                                    client.things().create(Thing.builder().id(7).build()))
                            .attempts())
                    .isEqualTo(2);
            assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("token0");
            assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("token1");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7)));
        }
        assertThat(server.requests()).isEqualTo(4);
        assertThat(server.time().waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void credentialsThatCannotBeRenewedEndTheCall(Mode mode) {
        server.answer(status(401));
        try (AcmeClient client = server.client().auth(new Tokens(false)).build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> mode.execute(client.things().get(7)))
                    .withMessage("Acme things.get (GET /v1/things/7): HTTP 401, \"the answer has no body\"");
        }
        assertThat(server.requests()).isEqualTo(1);
    }
}

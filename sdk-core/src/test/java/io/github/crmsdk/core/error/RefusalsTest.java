package io.github.crmsdk.core.error;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.send.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private ApiException refused(Mode mode, MockResponse answer) {
        server.answer(answer);
        try (AcmeClient client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            return catchThrowableOfType(
                    ApiException.class, () -> mode.execute(client.things().get(7)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, InvalidRequestException",
        "401, AuthenticationException",
        "402, ApiException",
        "403, PermissionException",
        "404, NotFoundException",
        "405, ApiException",
        "409, ConflictException",
        "410, NotFoundException",
        "412, ConflictException",
        "413, InvalidRequestException",
        "415, InvalidRequestException",
        "422, InvalidRequestException",
        "429, RateLimitException",
        "500, ServerException",
        "503, ServerException",
        "599, ServerException"
    })
    void eachStatusHasItsException(int status, String name) {
        ApiException failed = refused(Mode.SYNC, failure(status, "{\"Code\":\"E1\",\"Message\":\"no\"}"));
        assertThat(failed.getClass().getSimpleName()).isEqualTo(name);
        assertThat(failed).hasMessage("Acme things.get (GET /v1/things/7): HTTP " + status + ", code E1, \"no\"");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalTellsAllItsParts(Mode mode) {
        String error = "{\"Code\":\"E7\",\"Message\":\"bad\\n  things\",\"Fields\":"
                + "{\"zeta\":\"is odd\",\"alpha\":\"is even\",\"mid\":\"is\"},\"RetryAfter\":2}";
        ApiException failed = refused(
                mode,
                failure(422, error)
                        .newBuilder()
                        .addHeader("CF-Ray", "ray")
                        .addHeader("x-request-id", "r-17")
                        .build());
        assertThat(failed)
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("Acme things.get (GET /v1/things/7): HTTP 422, code E7, \"bad   things\","
                        + " zeta: is odd, alpha: is even, mid: is, retry after 2 s, request id r-17");
        assertThat(failed.call()).isEqualTo(new CallInfo("Acme", "main", "things.get", "GET", "/v1/things/7"));
        ApiError parts = failed.error();
        assertThat(parts.status()).isEqualTo(422);
        assertThat(parts.code()).isEqualTo("E7");
        assertThat(parts.message()).isEqualTo("bad\n  things");
        assertThat(parts.fields())
                .containsExactly(
                        Map.entry("zeta", List.of("is odd")),
                        Map.entry("alpha", List.of("is even")),
                        Map.entry("mid", List.of("is")));
        assertThat(parts.retryAfter()).contains(Duration.ofSeconds(2));
        assertThat(parts.requestId()).isEqualTo("r-17");
        assertThat(parts.body()).isEqualTo("{\"Status\":\"failure\",\"Error\":" + error + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalInsideAnHttp200IsOneToo(Mode mode) {
        ApiException failed = refused(mode, failure(200, "{\"Code\":\"E401\",\"Message\":\"\"}"));
        assertThat(failed)
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessage("Acme things.get (GET /v1/things/7): HTTP 200, code E401");
        assertThat(failed.error().requestId()).isNull();
        assertThat(failed.error().retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aProxysPageIsNotShownInTheMessage(Mode mode) {
        ApiException failed = refused(
                mode,
                new MockResponse.Builder()
                        .code(502)
                        .addHeader("Content-Type", "text/html")
                        .body("<html>" + "x".repeat(3_000))
                        .build());
        assertThat(failed)
                .isExactlyInstanceOf(ServerException.class)
                .hasMessage("Acme things.get (GET /v1/things/7): HTTP 502,"
                        + " \"the body is text/html, not the vendor's JSON\"");
        assertThat(failed.error().body()).hasSize(2_001).startsWith("<html>xxx").endsWith("x…");
    }

    @ParameterizedTest
    @EnumSource
    void aVendorThatSaysTooMuchIsCutShort(Mode mode) {
        String much = "x".repeat(5_000_000);
        String error = "{\"Code\":\"" + much + "\",\"Message\":\"" + much + "\",\"Fields\":{\"a\":\"" + much + "\"}}";
        ApiException failed = refused(mode, failure(400, error));
        assertThat(failed.getMessage())
                .hasSizeLessThan(7_000)
                .startsWith("Acme things.get (GET /v1/things/7): HTTP 400, code xxx")
                .endsWith("x…");
        assertThat(failed.error().message()).hasSize(2_001);
        assertThat(failed.error().body()).hasSize(2_001);
    }

    @ParameterizedTest
    @EnumSource
    void aLocationAloneIsNoRedirect(Mode mode) {
        assertThat(refused(
                        mode,
                        new MockResponse.Builder()
                                .code(401)
                                .addHeader("Location", "/login")
                                .build()))
                .hasMessage("Acme things.get (GET /v1/things/7): HTTP 401, \"the answer has no body\"");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyOfNoTypeIsNamedSo(Mode mode) {
        assertThat(refused(
                        mode,
                        new MockResponse.Builder().code(418).body("teapot").build()))
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("Acme things.get (GET /v1/things/7): HTTP 418,"
                        + " \"the body is unnamed type, not the vendor's JSON\"");
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessStatusDecidesNothingButASuccess(Mode mode) {
        server.answer(ok("{\"Id\":7}"), ok("1"));
        try (AcmeClient client = server.client().build()) {
            assertThat(mode.execute(client.things().get(7)).id()).isEqualTo(7);
            assertThat(mode.execute(client.things().delete(7))).isNull();
        }
    }
}

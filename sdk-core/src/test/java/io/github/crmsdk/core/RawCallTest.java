package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.json;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.ServerException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawCallTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private AcmeClient client;
    private RawApi raw;

    @BeforeEach
    void connect() {
        client = server.client().build();
        raw = client.raw();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @EnumSource
    void aCallGivesTheWholeAnswer(Mode mode) {
        server.answer(json(201, "{\"Status\":\"success\",\"Data\":[1.10]}")
                .newBuilder()
                .addHeader("X-Left", "41")
                .build());
        ApiResponse<JsonNode> answer = mode.exchange(raw.get("v1/things").query("limit", 5));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("x-left")).isEqualTo("41");
        assertThat(answer.value()).hasToString("{\"Status\":\"success\",\"Data\":[1.10]}");
        assertThat(answer.rawBody()).isEqualTo("{\"Status\":\"success\",\"Data\":[1.10]}");
        assertThat(answer.attempts()).isEqualTo(1);
        assertThat(answer).hasToString("ApiResponse[status=201, bytes=34, attempts=1]");
        RecordedRequest request = server.request();
        assertThat(request.getRequestLine()).isEqualTo("GET /v1/things?limit=5 HTTP/1.1");
        assertThat(request.getHeaders().get("X-Acme-Key")).isEqualTo("acme-key");
    }

    @Test
    void everyMethodIsThere() {
        server.always(request -> json(200, "{}"));
        List.of(raw.get("x"), raw.post("x"), raw.put("x"), raw.patch("x"), raw.delete("x"), raw.request("OPTIONS", "x"))
                .forEach(RawCall::execute);
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            RecordedRequest request = server.request();
            assertThat(request.getRequestLine()).isEqualTo(method + " /x HTTP/1.1");
            assertThat(request.getBodySize()).isZero();
        }
    }

    @Test
    void headIsReadAsNothing() {
        server.answer(status(200));
        assertThat(raw.request("HEAD", "x").execute().isMissingNode()).isTrue();
    }

    @Test
    void queriesAreEncoded() {
        server.answer(json(200, "{}"));
        raw.get("x").query("q", "a b&c=d+e/é").query("q", true).query("e[]", "").execute();
        assertThat(server.request().getTarget()).isEqualTo("/x?q=a%20b%26c%3Dd%2Be%2F%C3%A9&q=true&e%5B%5D=");
    }

    @Test
    void anEncodedPathStaysAsItIs() {
        server.answer(json(200, "{}"));
        raw.get("/v1/a%2Fb/c d:e").execute();
        assertThat(server.request().getTarget()).isEqualTo("/v1/a%2Fb/c%20d:e");
    }

    @Test
    void aBodyMayBeAnythingThatJacksonWrites() {
        server.always(request -> json(200, "{}"));
        raw.post("x").body(Map.of("a", List.of(1, "é"))).execute();
        raw.put("x").body(Thing.builder().id(7).name("n").build()).execute();
        RecordedRequest first = server.request();
        assertThat(first.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(first.getBody().utf8()).isEqualTo("{\"a\":[1,\"é\"]}");
        assertThat(server.request().getBody().utf8()).isEqualTo("{\"Id\":7,\"Name\":\"n\"}");
    }

    @Test
    void aBodyThatCannotBeWrittenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raw.post("x").body(new Object()))
                .withMessage("The body of type java.lang.Object cannot be written as JSON");
    }

    @Test
    void bytesAreSentAsTheyAre() {
        server.answer(json(200, "{}"));
        byte[] bytes = {1, 2, 3};
        RawCall<JsonNode> call = raw.post("x").body(bytes, "application/octet-stream");
        bytes[0] = 9;
        call.header("X-Trace", "1").header("x-trace", "2").execute();
        RecordedRequest request = server.request();
        assertThat(request.getBody().toByteArray()).containsExactly(1, 2, 3);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(request.getHeaders().values("X-Trace")).containsExactly("2");
    }

    @Test
    void aCallDoesNotChange() {
        server.always(request -> json(200, "{}"));
        RawCall<JsonNode> call = raw.get("x");
        call.query("a", 1).execute();
        call.execute();
        assertThat(server.request().getTarget()).isEqualTo("/x?a=1");
        assertThat(server.request().getTarget()).isEqualTo("/x");
        assertThat(call.info()).hasToString("Acme raw (GET /x)");
    }

    @ParameterizedTest
    @EnumSource
    void answersAreReadAsTheTypeThatWasAskedFor(Mode mode) {
        server.always(request -> json(200, "{\"Id\":\"7\"}"));
        assertThat(mode.execute(raw.get("x").as(Thing.class)).id()).isEqualTo(7);
        assertThat(mode.execute(raw.get("x").as(new TypeReference<Map<String, Long>>() {})))
                .containsExactly(Map.entry("Id", 7L));
        assertThat(new String(mode.execute(raw.get("x").asBytes()), StandardCharsets.UTF_8))
                .isEqualTo("{\"Id\":\"7\"}");
    }

    @Test
    void bytesNeedNotBeJson() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff};
        server.answer(new MockResponse.Builder().body(new Buffer().write(png)).build());
        assertThat(raw.get("x").asBytes().execute()).isEqualTo(png);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalInsideAnHttp200IsAFailureHereToo(Mode mode) {
        server.always(request -> failure(200, "{\"Code\":\"E404\",\"Message\":\"no such thing\"}"));
        for (RawCall<?> call :
                List.of(raw.get("x"), raw.get("x").asBytes(), raw.get("x").as(Thing.class))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> mode.execute(call))
                    .withMessage("Acme raw (GET /x): HTTP 200, code E404, \"no such thing\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyBodyIsAMissingNodeOrNoBytes(Mode mode) {
        server.always(request -> status(204));
        assertThat(mode.execute(raw.delete("x")).isMissingNode()).isTrue();
        assertThat(mode.execute(raw.delete("x").asBytes())).isEmpty();
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> mode.execute(raw.delete("x").as(Thing.class)))
                .withMessage("Acme raw (DELETE /x): HTTP 204 with 0 bytes of unnamed type does not fit the contract:"
                        + " No content to map due to end-of-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void readsAreRepeated(String method) {
        server.answer(status(500), status(200));
        assertThat(raw.request(method, "x").exchange().attempts()).isEqualTo(2);
    }

    @Test
    void writesAreRepeatedOnlyWhenDeclaredSo() {
        server.answer(status(500), status(500), status(200));
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> raw.delete("x").execute());
        assertThat(server.requests()).isEqualTo(1);
        assertThat(raw.delete("x").idempotent().exchange().attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "get", "GE T", "GET / HTTP/1.1\r\nX-Trace: 1\r\nX:", "GET\n", "G\u00c9T", "-"})
    void aMethodThatIsNoneIsRefused(String method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raw.request(method, "x"))
                .withMessage("method is '" + method + "': it must be an HTTP method in capital letters, such as GET");
    }

    @Test
    void aContentTypeThatHttpCannotCarryIsRefusedAtOnce() {
        for (String type : List.of("text", "text/plain; a=\"b\r\nX-Trace: 1\"", "text/plain; a=\"\u00e9\"")) {
            assertThatIllegalArgumentException().isThrownBy(() -> raw.post("x").body(new byte[0], type));
        }
    }

    @Test
    void aBodyOnAReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raw.get("x").body(Map.of()))
                .withMessage("method GET must not have a request body.");
    }
}

package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One client of API v1 that carries a bearer token. */
abstract class V1Test extends SellsyTest {
    Forms forms;
    private String token = "";

    @BeforeEach
    void open() {
        forms = new Forms();
        token = sellsy.issueToken();
    }

    @AfterEach
    void close() {
        forms.close();
    }

    Http.Reply post(String doIn) {
        return forms.post(sellsy.v1BaseUrl(), bearer(token), Map.of("request", "1", "io_mode", "json", "do_in", doIn));
    }

    /** Single quotes stand for double ones in the parameters. */
    Http.Reply send(String method, String params) {
        return post("{\"method\":\"" + method + "\",\"params\":" + params.replace('\'', '"') + "}");
    }

    /** The response of a call that succeeds. */
    JsonNode call(String method, String params) {
        Http.Reply reply = send(method, params);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().path("status").asText()).as(reply.body()).isEqualTo("success");
        return reply.json().get("response");
    }

    String error(String method, String params) {
        JsonNode envelope = send(method, params).json();
        assertThat(envelope.path("status").asText()).isEqualTo("error");
        return envelope.path("error").path("code").asText();
    }
}

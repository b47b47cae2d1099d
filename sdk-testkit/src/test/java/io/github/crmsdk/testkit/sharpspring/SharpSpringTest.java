package io.github.crmsdk.testkit.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One simulator whose clock the test moves, and one well-behaved client for each test. */
abstract class SharpSpringTest {
    static final String KEYS = "?accountID=1_0123456789ABCDEF0123456789ABCDEF&secretKey=test-secret-key";

    private Instant now = Instant.parse("2026-03-04T05:06:07Z");
    SharpSpringSimulator sharpspring;
    Http http;

    @BeforeEach
    void start() {
        sharpspring = settings().clock(() -> now).start();
        http = new Http(sharpspring.baseUrl(), Map.of());
    }

    SharpSpringSimulator.Builder settings() {
        return SharpSpringSimulator.builder().secondLimit(1000);
    }

    @AfterEach
    void stop() {
        http.close();
        sharpspring.close();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    Http.Reply send(String method, String params) {
        return http.post(KEYS, "{'method':'" + method + "','params':" + params + ",'id':'1'}");
    }

    JsonNode result(String method, String params) {
        JsonNode reply = send(method, params).json();
        assertThat(reply.path("error").path("code").isMissingNode())
                .as(reply.toString())
                .isTrue();
        return reply.path("result");
    }

    void assertError(int code, String method, String params) {
        JsonNode error = send(method, params).json().path("error");
        assertThat(error.path("code").asInt()).as(error.toString()).isEqualTo(code);
        assertThat(error.path("message").asText()).isNotEmpty();
    }

    void assertEntryError(int code, String method, String object) {
        JsonNode reply = send(method, "{'objects':[" + object + "]}").json();
        JsonNode entry = reply.path("result").elements().next().path(0);
        assertThat(entry.path("success").asBoolean()).isFalse();
        assertThat(entry.path("error").path("code").asInt())
                .as(reply.toString())
                .isEqualTo(code);
        assertThat(reply.path("error").path(0)).isEqualTo(entry.path("error"));
    }

    static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }
}

package io.github.crmsdk.testkit.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One simulator with a still clock, and a client of each of its two APIs. */
abstract class SalesmachineTest {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    static final String SUCCESS = "{'status':'success'}";

    SalesmachineSimulator salesmachine;
    Http tracking;
    Http access;

    @BeforeEach
    void start() {
        salesmachine =
                SalesmachineSimulator.builder().clock(InstantSource.fixed(NOW)).start();
        tracking = with(Map.of("Authorization", basic("test-tracking-token:")));
        access = with(Map.of("Authorization", basic("test-access-token:")));
    }

    @AfterEach
    void stop() {
        tracking.close();
        access.close();
        salesmachine.close();
    }

    Http with(Map<String, String> headers) {
        return new Http(salesmachine.baseUrl(), headers);
    }

    static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    static void assertBody(Http.Reply reply, int status, String body) {
        assertThat(reply.body()).isEqualTo(body.replace('\'', '"'));
        assertThat(reply.status()).isEqualTo(status);
    }

    static void assertRefused(Http.Reply reply, int status, String error) {
        assertBody(reply, status, "{'error':'" + error + "'}");
    }

    JsonNode data(String path) {
        return access.get(path).json().get("data");
    }
}

package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One simulator with a still clock and one well-behaved client for each test. */
abstract class SalesmateTest {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    SalesmateSimulator salesmate;
    Http http;

    @BeforeEach
    void start() {
        salesmate = SalesmateSimulator.builder().clock(InstantSource.fixed(NOW)).start();
        http = new Http(salesmate.baseUrl(), credentials());
    }

    @AfterEach
    void stop() {
        http.close();
        salesmate.close();
    }

    static Map<String, String> credentials() {
        return Map.of("accessToken", "test-token", "x-linkname", "acme.salesmate.io");
    }

    static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    static void assertBody(Http.Reply reply, int status, String body) {
        assertThat(reply.body()).isEqualTo(body.replace('\'', '"'));
        assertThat(reply.status()).isEqualTo(status);
    }

    static void assertInvalid(Http.Reply reply, String message) {
        assertBody(
                reply,
                400,
                "{'Status':'failure','Error':{'Code':'4001','Name':'ValidationError','Message':'" + message + "'}}");
    }
}

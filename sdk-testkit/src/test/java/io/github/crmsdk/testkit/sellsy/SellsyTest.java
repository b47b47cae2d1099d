package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One simulator with a still clock and one client that is logged in for each test. */
abstract class SellsyTest {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    SellsySimulator sellsy;
    Http http;

    @BeforeEach
    void start() {
        sellsy = SellsySimulator.builder().clock(InstantSource.fixed(NOW)).start();
        http = new Http(sellsy.baseUrl(), bearer(sellsy.issueToken()));
    }

    @AfterEach
    void stop() {
        http.close();
        sellsy.close();
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    static JsonNode fixture(String name) {
        return Json.resource(SellsyTest.class, name + ".json");
    }

    static void assertBody(Http.Reply reply, int status, String body) {
        assertThat(reply.body()).isEqualTo(body.replace('\'', '"'));
        assertThat(reply.status()).isEqualTo(status);
    }

    static void assertInvalid(Http.Reply reply, String member, String why) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").path("details").path(member).asText())
                .isEqualTo(why);
    }

    static List<Long> ids(Http.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return Values.elements(reply.json().path("data"))
                .map(row -> row.path("id").asLong())
                .toList();
    }

    static String token(Http.Reply reply) {
        return reply.json().path("pagination").path("offset").asText();
    }
}

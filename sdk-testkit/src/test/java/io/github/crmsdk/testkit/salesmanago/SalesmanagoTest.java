package io.github.crmsdk.testkit.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Http;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One simulator with a still clock and a client that signs as the vendor's documentation says. */
abstract class SalesmanagoTest {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    static final long MILLIS = NOW.toEpochMilli();

    SalesmanagoSimulator salesmanago;
    Http http;

    @BeforeEach
    void start() {
        salesmanago = SalesmanagoSimulator.builder()
                .clock(InstantSource.fixed(NOW))
                .jobPolls(1)
                .start();
        http = new Http(salesmanago.baseUrl(), Map.of());
    }

    @AfterEach
    void stop() {
        http.close();
        salesmanago.close();
    }

    static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    /** A signed body with these members besides. */
    static ObjectNode signed(String members) {
        ObjectNode body = json(members);
        return body.put("clientId", "test-client-id")
                .put("apiKey", "test-api-key")
                .put("requestTime", MILLIS)
                .put("sha", "a84a9b630805d590d1cc6d5c744842e891c73028")
                .put("owner", "owner@example.com");
    }

    Http.Reply post(String path, String members) {
        return http.post(path, signed(members).toString().replace("'", "\\u0027"));
    }

    /** What a successful call answers, without the envelope. */
    ObjectNode done(String path, String members) {
        Http.Reply reply = post(path, members);
        assertThat(reply.status()).isEqualTo(200);
        ObjectNode body = (ObjectNode) reply.json();
        assertThat(body.remove("success").asBoolean()).as(reply.body()).isTrue();
        assertThat(body.remove("message").size()).isZero();
        return body;
    }

    void refused(String path, String members, String message) {
        Http.Reply reply = post(path, members);
        assertThat(reply.body()).isEqualTo("{\"success\":false,\"message\":[\"" + message + "\"]}");
        assertThat(reply.status()).isEqualTo(200);
    }

    String ann() {
        return done("contact/upsert", "{'contact':{'email':'ann@example.com','name':'Ann'}}")
                .path("contactId")
                .asText();
    }
}

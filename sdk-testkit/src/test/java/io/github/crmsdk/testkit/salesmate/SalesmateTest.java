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

    static String fixture(String name) {
        return Json.resource(SalesmateTest.class, name + ".json").toString();
    }

    static void assertBody(Http.Reply reply, int status, String body) {
        assertThat(reply.body()).isEqualTo(body.replace('\'', '"'));
        assertThat(reply.status()).isEqualTo(status);
    }

    static void assertSuccess(Http.Reply reply, String data) {
        assertBody(reply, 200, "{'Status':'success','Data':" + data + "}");
    }

    static void assertNotFound(Http.Reply reply, int status) {
        assertBody(
                reply,
                status,
                "{'Status':'failure','Error':{'Code':'4005','Name':'ObjectNotFound','Message':'Object not found'}}");
    }

    static void assertNoSuchAddress(Http.Reply reply) {
        assertBody(
                reply,
                404,
                "{'Status':'failure','Error':{'Code':'404','Name':'NotFound','Message':'No such address'}}");
    }

    static void assertInvalid(Http.Reply reply, String message) {
        assertBody(
                reply,
                400,
                "{'Status':'failure','Error':{'Code':'4001','Name':'ValidationError','Message':'" + message + "'}}");
    }
}

package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are known from documents and clients of both generations are all taken. */
class ReplayTest extends V1Test {

    @BeforeEach
    void seed() {
        sellsy.seedCompanies(1);
        sellsy.seedIndividuals(1);
        sellsy.link(1001, sellsy.seedContacts(1).get(0));
        sellsy.seedOpportunities(1);
        sellsy.seedTasks(1);
        sellsy.seedComments(1);
        for (String type : new String[] {"numeric-with-unit", "amount", "checkbox", "date", "boolean"}) {
            sellsy.customField(type, type, "client", "prospect");
        }
    }

    static Stream<JsonNode> v2() {
        return Values.elements(fixture("v2-requests"));
    }

    static Stream<JsonNode> v1() {
        return Values.elements(fixture("v1-requests"));
    }

    @ParameterizedTest
    @MethodSource
    void v2(JsonNode request) {
        JsonNode body = request.get("body");
        String path = request.get("path").asText().substring(1);

        Http.Reply reply = http.send(request.get("method").asText(), path, body.isNull() ? null : body.toString());

        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
    }

    @ParameterizedTest
    @MethodSource
    void v1(JsonNode request) {
        Http.Reply reply = post(request.toString());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("status").asText()).as(reply.body()).isEqualTo("success");
    }
}

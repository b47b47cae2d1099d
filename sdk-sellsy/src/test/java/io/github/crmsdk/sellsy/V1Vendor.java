package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** API v1 of {@link Vendor}, with the four keys of OAuth 1.0. */
final class V1Vendor implements BeforeEachCallback, AfterEachCallback {
    static final String[] KEYS = {"consumer-4711", "consumer-secret-4712", "user-4713", "user-secret-4714"};
    static final String TARGET = "/0/";
    private static final ObjectMapper JSON = new ObjectMapper();

    final Vendor vendor = new Vendor();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        vendor.beforeEach(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        vendor.afterEach(context);
    }

    SellsyV1 client() {
        return vendor.open(builder()).v1();
    }

    SellsyClient.Builder builder() {
        return vendor.builder().oauth1(KEYS[0], KEYS[1], KEYS[2], KEYS[3]);
    }

    /** Answers a success with this {@code response}; apostrophes stand for quotation marks. */
    void answers(String response) {
        vendor.answers(200, "{'response':" + response + ",'error':'','status':'success'}");
    }

    void answersFixture(String name) {
        vendor.answersFixture(200, "v1/" + name);
    }

    /** Answers with HTTP 200 and this text as it is. */
    void answersText(String body) {
        vendor.server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body(body)
                .build());
    }

    int requests() {
        return vendor.server.getRequestCount();
    }

    /** The next request must be a form with this method and these params; apostrophes stand for quotation marks. */
    void expect(String method, String params) {
        assertThat(doIn(vendor.expect("POST", TARGET)))
                .isEqualTo(tree("{'method':'" + method + "','params':" + params + "}"));
    }

    /** The next request must be a form whose {@code do_in} is {@code fixtures/v1/requests/<name>.json}. */
    void expectFixture(String name) {
        assertThat(doIn(vendor.expect("POST", TARGET))).isEqualTo(tree(Vendor.fixture("v1/requests/" + name)));
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json.contains("\"") ? json : json.replace('\'', '"'));
        } catch (IOException noJson) {
            throw new AssertionError(json, noJson);
        }
    }

    private static JsonNode doIn(RecordedRequest request) {
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        Map<String, String> form =
                form(Objects.requireNonNull(request.getBody()).utf8());
        assertThat(form.keySet()).containsExactly("request", "io_mode", "do_in");
        assertThat(form).containsEntry("request", "1").containsEntry("io_mode", "json");
        return tree(Objects.requireNonNull(form.get("do_in")));
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : body.split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}

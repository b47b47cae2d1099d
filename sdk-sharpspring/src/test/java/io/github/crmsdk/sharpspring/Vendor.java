package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.sharpspring.lead.Lead;
import io.github.crmsdk.sharpspring.lead.LeadQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that gives prepared answers, and a client of it, new for each test. */
final class Vendor implements BeforeEachCallback, AfterEachCallback {
    static final String ACCOUNT = "1_0123456789ABCDEF0123456789ABCDEF";
    static final String KEY = "FEDCBA98765432100123456789ABCDEF";
    private static final ObjectMapper JSON = new ObjectMapper();

    private MockWebServer server = new MockWebServer();
    private VirtualTime time = VirtualTime.automatic();
    private SharpSpringClient client = builder().build();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = new MockWebServer();
        server.start();
        time = VirtualTime.automatic();
        client = builder().build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        server.close();
    }

    SharpSpringClient.Builder builder() {
        return SharpSpringClient.builder()
                .accountID(ACCOUNT)
                .secretKey(KEY)
                .time(time)
                .baseUrl(server.getStarted() ? server.url("/pubapi/v1.2/").toString() : "http://localhost/");
    }

    SharpSpringClient client() {
        return client;
    }

    List<Lead> leads() {
        return client.leads().list(LeadQuery.all()).toList();
    }

    VirtualTime time() {
        return time;
    }

    int requests() {
        return server.getRequestCount();
    }

    /** The next answer, with single quotes for double ones. */
    Vendor answers(String json) {
        return answers(json(json.replace('\'', '"')));
    }

    Vendor answers(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    Vendor answersFixture(String name) {
        return answers(json(fixture(name)));
    }

    static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    static String fixture(String name) {
        try (var file = Objects.requireNonNull(Vendor.class.getResourceAsStream(name + ".json"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    RecordedRequest request() {
        try {
            return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request came");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Asserts all that the next request is made of: one address, keys in the query, and this method and params. */
    void expect(String method, String params) {
        RecordedRequest request = request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/pubapi/v1.2/?accountID=" + ACCOUNT + "&secretKey=" + KEY);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        JsonNode body = body(request);
        assertThat(body.fieldNames()).toIterable().containsExactly("method", "params", "id");
        assertThat(body.path("method").asText()).isEqualTo(method);
        assertThat(body.path("params")).isEqualTo(tree(params));
        assertThat(body.path("id").asText()).matches("[0-9a-f-]{36}");
    }

    static JsonNode body(RecordedRequest request) {
        return tree(Objects.requireNonNull(request.getBody()).utf8());
    }

    /** Single quotes stand for double ones. */
    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

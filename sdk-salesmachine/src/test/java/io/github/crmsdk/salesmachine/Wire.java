package io.github.crmsdk.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.send.VirtualTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that answers what a test tells it to, a client of it, and what the client sent. */
final class Wire implements BeforeEachCallback, AfterEachCallback {
    static final String SUCCESS = "{\"status\":\"success\"}";
    static final String TRACKING_TOKEN = "tracking-1";
    static final String ACCESS_TOKEN = "access-2";
    private static final ObjectMapper JSON = new ObjectMapper();

    final VirtualTime time = VirtualTime.automatic();
    MockWebServer server;
    SalesmachineClient client;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = new MockWebServer();
        server.start();
        client = builder().build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        server.close();
    }

    SalesmachineClient.Builder builder() {
        return withoutTokens().trackingToken(TRACKING_TOKEN).accessToken(ACCESS_TOKEN);
    }

    SalesmachineClient.Builder withoutTokens() {
        return SalesmachineClient.builder().baseUrl(url()).time(time);
    }

    String url() {
        return server.url("/").toString();
    }

    Wire answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
        return this;
    }

    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            return request;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** The next request, which must be this one and carry JSON and the tracking token. */
    void assertTracked(String requestLine, String body) {
        RecordedRequest request = request();
        assertThat(requestLine(request)).isEqualTo(requestLine);
        assertThat(request.getHeaders().values("Authorization")).containsExactly(basic(TRACKING_TOKEN));
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(json(request.getBody().utf8())).isEqualTo(json(body));
    }

    /** The next request, which must be this one, without a body and with the access token. */
    void assertAsked(String requestLine) {
        RecordedRequest request = request();
        assertThat(requestLine(request)).isEqualTo(requestLine);
        assertThat(request.getHeaders().values("Authorization")).containsExactly(basic(ACCESS_TOKEN));
        assertThat(request.getBodySize()).isZero();
    }

    static String requestLine(RecordedRequest request) {
        return request.getMethod() + " " + request.getTarget();
    }

    static String basic(String token) {
        return "Basic " + Base64.getEncoder().encodeToString((token + ":").getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String fixture(String name) {
        try (InputStream in = Wire.class.getResourceAsStream(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.send.VirtualTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A scripted server, and a client of each kind that talks to it. */
public abstract class SalesmanagoTest {
    public static final String SUCCESS = "{\"success\":true,\"message\":[]}";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    protected final VirtualTime time = VirtualTime.automatic();
    protected MockWebServer server;
    protected SalesmanagoClient salesmanago;
    protected SalesmanagoGatewayClient gateway;

    @BeforeEach
    void start() throws IOException {
        server = new MockWebServer();
        server.start();
        salesmanago = direct().build();
        gateway = viaGateway().build();
    }

    @AfterEach
    void stop() {
        salesmanago.close();
        gateway.close();
        server.close();
    }

    /** A client with the credentials of the golden hash, whose calls the server gets. */
    protected SalesmanagoClient.Builder direct() {
        return SalesmanagoClient.builder()
                .baseUrl(server.url("/api/").toString())
                .clientId("your-client-id-123")
                .apiKey("your-api-key-123")
                .apiSecret("your-api-secret-123")
                .owner("admin@example.com")
                .time(time);
    }

    protected SalesmanagoGatewayClient.Builder viaGateway() {
        return SalesmanagoGatewayClient.builder()
                .baseUrl(server.url("/Production/").toString())
                .accessKeyId("AKIDEXAMPLE")
                .secretAccessKey("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
                .groupKey("abc123")
                .time(time);
    }

    protected void answer(String body) {
        answer(200, body);
    }

    protected void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }

    /** The next request that the server got: method, path and body at once. */
    protected RecordedRequest sent(String method, String path) {
        try {
            RecordedRequest request =
                    Objects.requireNonNull(server.takeRequest(0, java.util.concurrent.TimeUnit.SECONDS));
            assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(method + " " + path);
            return request;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** The body of the next direct request without the four members of its signature and the owner, which are checked. */
    protected JsonNode direct(String path) {
        ObjectNode body = (ObjectNode) body(sent("POST", "/api/" + path));
        assertThat(body.remove("clientId").asText()).isEqualTo("your-client-id-123");
        assertThat(body.remove("apiKey").asText()).isEqualTo("your-api-key-123");
        assertThat(body.remove("sha").asText()).isEqualTo("34e3fdc3b06a31900998225a26bad512e6942897");
        assertThat(body.remove("requestTime").asLong()).isEqualTo(time.now().toEpochMilli());
        assertThat(body.remove("owner").asText()).isEqualTo("admin@example.com");
        return body;
    }

    protected static JsonNode body(RecordedRequest request) {
        return json(request.getBody().utf8());
    }

    /** Single quotes stand for double ones. */
    protected static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    protected static String sample(String name) {
        try (java.io.InputStream in = SalesmanagoTest.class.getResourceAsStream("/samples/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.send.VirtualTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A stand-in for Sellsy's hosts that answers what a test tells it, and a client of it. */
final class Vendor implements BeforeEachCallback, AfterEachCallback {
    static final String SECRET = "client-secret-4711";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "{\"token_type\":\"Bearer\",\"expires_in\":86400,\"access_token\":\"token-1\"}";

    final VirtualTime time = VirtualTime.automatic();
    final MockWebServer server = new MockWebServer();
    private final List<AutoCloseable> opened = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        for (AutoCloseable client : opened) {
            client.close();
        }
        server.close();
    }

    /** A client of both generations that has signed in: the request for the token is not among those to expect. */
    SellsyClient client() {
        answers(200, TOKEN);
        return open(builder().clientCredentials("client-1", SECRET));
    }

    SellsyClient.Builder builder() {
        return ExchangeLog.keep(SellsyClient.builder(), false)
                .baseUrl(server.url("/v2/").toString())
                .v1BaseUrl(server.url("/0/").toString())
                .loginUrl(server.url("/").toString())
                // A test that forgot an answer fails soon.
                .attemptTimeout(Duration.ofSeconds(5))
                .time(time);
    }

    SellsyClient open(SellsyClient.Builder builder) {
        SellsyClient client = builder.build();
        opened.add(client);
        return client;
    }

    void answers(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body.replace('\'', '"'))
                .build());
    }

    void answers(int status) {
        server.enqueue(new MockResponse.Builder().code(status).build());
    }

    /** Answers with {@code fixtures/<name>.json}. */
    void answersFixture(int status, String name) {
        answers(status, fixture(name));
    }

    static String fixture(String name) {
        try (InputStream json = Vendor.class.getResourceAsStream("fixtures/" + name + ".json")) {
            return new String(Objects.requireNonNull(json, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The next request must be this one; the request for the first token is passed over. */
    RecordedRequest expect(String method, String target) {
        RecordedRequest request = next();
        if (request.getTarget().equals("/oauth2/access-tokens")) {
            request = next();
        }
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(method + " " + target);
        return request;
    }

    /** The next request must be this one, with this JSON body; apostrophes stand for quotation marks. */
    void expect(String method, String target, String body) {
        RecordedRequest request = expect(method, target);
        try {
            assertThat(JSON.readTree(Objects.requireNonNull(request.getBody()).utf8()))
                    .isEqualTo(JSON.readTree(body.replace('\'', '"')));
        } catch (IOException noJson) {
            throw new AssertionError(noJson);
        }
    }

    RecordedRequest next() {
        try {
            return Objects.requireNonNull(server.takeRequest(5, TimeUnit.SECONDS), "no request came");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}

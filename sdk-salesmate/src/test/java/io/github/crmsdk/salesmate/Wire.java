package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.acme.AcmeServer;
import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that answers as it is told and shows exactly what it was asked, and a client of it on virtual time. */
public final class Wire implements BeforeEachCallback, AfterEachCallback {
    /** The session key of {@link #client()}. */
    public static final String KEY = "wire-session-key";

    private final AcmeServer server = new AcmeServer();
    private SalesmateClient client;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.beforeEach(context);
        client = builder().build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        server.afterEach(context);
    }

    /** The settings of {@link #client()}, to change. */
    public SalesmateClient.Builder builder() {
        return SalesmateClient.builder()
                .link("acme")
                .sessionKey(KEY)
                .baseUrl(server.url() + "apis/")
                .time(server.time())
                .retryPolicy(AcmeServer.policy());
    }

    public SalesmateClient client() {
        return client;
    }

    public AcmeServer server() {
        return server;
    }

    /** Answers the next request with this file. */
    public Wire answer(String fixture) {
        return respond(AcmeServer.json(200, Fixtures.text(fixture)));
    }

    /** Answers the next request with a success and this data, whose quotes may be single. */
    public Wire data(String data) {
        return respond(AcmeServer.ok(Fixtures.json(data).toString()));
    }

    public Wire respond(MockResponse... responses) {
        server.answer(responses);
        return this;
    }

    /** The next request that came in; fails unless it is this one, without a body. */
    public RecordedRequest asked(String method, String target) {
        RecordedRequest request = request(method, target);
        assertThat(request.getBodySize()).as("bytes sent").isZero();
        return request;
    }

    /** The next request that came in; fails unless it is this one, with this JSON. */
    public RecordedRequest asked(String method, String target, JsonNode body) {
        RecordedRequest request = request(method, target);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(Fixtures.json(request.getBody().utf8())).isEqualTo(body);
        return request;
    }

    private RecordedRequest request(String method, String target) {
        RecordedRequest request = server.request();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(method + " " + target);
        assertThat(request.getHeaders().values("accessToken")).containsExactly(KEY);
        assertThat(request.getHeaders().values("x-linkname")).containsExactly("acme.salesmate.io");
        assertThat(request.getHeaders().names())
                .doesNotContainAnyElementsOf(
                        List.of("Authorization", "AppAccessKey", "AppPrivateKey", "SessionToken", "Cookie"));
        return request;
    }
}

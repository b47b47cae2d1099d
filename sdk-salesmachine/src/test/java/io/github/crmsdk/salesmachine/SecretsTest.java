package io.github.crmsdk.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.acme.CapturedLog;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.tracking.Trackable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

class SecretsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private final String secret = "s+/=" + UUID.randomUUID();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void keepTheLog() {
        CapturedLog.start(Level.TRACE);
    }

    /** A server that tells all it was sent, in every form of answer. */
    private void echo(int status, boolean broken) {
        wire.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse.Builder answer = new MockResponse.Builder()
                        .code(status)
                        .addHeader("X-Request-Id", request.getUrl())
                        .addHeader("Location", "https://api.example.com" + request.getTarget())
                        .body("{\"error\":\"" + request.getUrl() + " "
                                + request.getHeaders().get("Authorization") + "\"}");
                return (broken ? answer.onResponseBody(new SocketEffect.CloseSocket()) : answer).build();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerCarriesATokenOut(AccessAuth way) {
        for (int status : new int[] {200, 301, 400, 401, 404, 422, 500}) {
            for (boolean broken : new boolean[] {false, true}) {
                echo(status, broken);
                call(wire.builder().accessAuth(way));
            }
        }
        assertNothingTold();
    }

    @ParameterizedTest
    @EnumSource
    void noFailureToConnectCarriesATokenOut(AccessAuth way) {
        wire.server.close();
        call(wire.builder().accessAuth(way).baseUrl("http://localhost:1/"));
        assertNothingTold();
    }

    @Test
    void noLinkKeepsAToken() {
        wire.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .body("{\"data\":[],\"pagination\":{\"next\":\""
                                + request.getUrl().newBuilder().setQueryParameter("page", "2") + "\"}}")
                        .build();
            }
        });
        try (SalesmachineClient client = wire.builder()
                .accessToken(secret)
                .accessAuth(AccessAuth.QUERY_TOKEN)
                .build()) {
            Page<Contact> page =
                    client.contacts().list(ContactQuery.all()).page().execute();
            assertThat(page.next().orElseThrow()).hasToString("next:/v2/contacts?limit=100&page=2");
            tell(catchThrowable(() -> client.contacts().list(ContactQuery.all()).toList()));
            told.add(page.toString());
        }
        assertThat(wire.server.getRequestCount()).isEqualTo(3);
        wire.request();
        wire.request();
        assertThat(wire.request().getUrl().queryParameterValues("api_token")).containsExactly(secret);
        assertNothingTold();
    }

    private void call(SalesmachineClient.Builder builder) {
        try (SalesmachineClient client = builder.trackingToken(secret)
                .accessToken(secret)
                .trackingAuth(TrackingAuth.QUERY_TOKEN)
                .retryPolicy(RetryPolicy.none())
                .build()) {
            tell(catchThrowable(() -> client.contacts().get("1").execute()));
            tell(catchThrowable(client.contacts().get("1").executeAsync()::join));
            tell(catchThrowable(() -> client.raw().get("v2/users").execute()));
            CreateEvent event =
                    CreateEvent.builder().contactUid("1").eventUid("seen").build();
            List<BatchItem<Trackable, Void>> results =
                    client.tracking().batch(List.of(event)).execute().items();
            tell(results.get(0).failure());
            told.add(results
                    + client.toString()
                    + client.contacts().get("1")
                    + client.contacts().get("1").info());
        }
    }

    private void tell(Throwable failure) {
        if (failure == null) {
            return;
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        told.add(trace.toString());
        for (Throwable link = failure; link != null; link = link.getCause()) {
            told.add(link.toString());
            if (link instanceof ApiException refused) {
                told.add(refused.error()
                        + refused.error().body()
                        + refused.error().requestId());
            }
        }
    }

    private void assertNothingTold() {
        String log = String.join("\n", CapturedLog.stop());
        told.add(log);
        assertThat(log).contains("Salesmachine contacts.");
        byte[] pair = (secret + ":").getBytes(StandardCharsets.UTF_8);
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(secret)
                        .doesNotContain(URLEncoder.encode(secret, StandardCharsets.UTF_8))
                        .doesNotContain(Base64.getEncoder().encodeToString(pair)));
    }
}

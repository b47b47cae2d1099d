package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.DataException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A vendor that echoes everything it was sent, and still no secret shows. */
class SecretsTest extends SalesmanagoTest {
    private static String random() {
        return "s" + UUID.randomUUID().toString().replace("-", "");
    }

    private final String id = random();
    private final String key = random();
    private final String secret = random();

    private List<Throwable> failuresOf(ApiCall<?> call, int status, String before, String after) {
        List<Throwable> failures = new ArrayList<>();
        server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String echo = request.getBody().utf8() + request.getHeaders().get("Authorization");
                return new MockResponse.Builder()
                        .code(status)
                        .body(before + echo.replaceAll("[\"\\\\\n]", "'") + after)
                        .build();
            }
        });
        failures.add(catchThrowable(call::execute));
        failures.add(catchThrowable(() -> call.executeAsync().join()));
        return failures;
    }

    private void assertNothingShows(Throwable failure, String... secrets) {
        assertThat(failure).isNotNull();
        java.io.StringWriter trace = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(trace));
        String shown = trace + describe(failure) + describe(failure.getCause());
        assertThat(shown).contains("***").doesNotContain(secrets);
    }

    private static String describe(@Nullable Throwable failure) {
        if (failure instanceof ApiException refused) {
            return refused.error().toString()
                    + refused.error().body()
                    + refused.error().fields();
        }
        return failure instanceof DataException unfit ? unfit.body() : "";
    }

    @Test
    void directClientShowsNone() {
        try (SalesmanagoClient client =
                direct().clientId(id).apiKey(key).apiSecret(secret).build()) {
            server.enqueue(new MockResponse.Builder().body("{}").build());
            client.contacts().delete(Requests.DELETE).execute();
            String sha = body(sent("POST", "/api/contact/delete")).path("sha").asText();
            String[] all = {id, key, secret, sha};
            List<Throwable> failures = new ArrayList<>();
            ApiCall<?> call = client.events().create(Requests.EVENT);
            failures.addAll(failuresOf(call, 200, "{\"success\":false,\"message\":[\"", "\"]}"));
            failures.addAll(failuresOf(call, 200, "{\"success\":false,\"values\":{\"x\":\"", "\"}}"));
            failures.addAll(failuresOf(call, 500, "", ""));
            failures.addAll(failuresOf(call, 200, "{\"eventId\": [\"", ""));
            failures.addAll(failuresOf(client.raw().post("contact/list"), 200, "Sorry ", ""));
            failures.forEach(failure -> assertNothingShows(failure, all));
            assertThat(client.toString() + call + call.info()).doesNotContain(all);
        }
    }

    @Test
    void gatewayShowsNone() {
        try (SalesmanagoGatewayClient client =
                viaGateway().accessKeyId(id).secretAccessKey(secret).build()) {
            List<Throwable> failures = new ArrayList<>();
            ApiCall<?> call = client.events().create(Requests.EVENT);
            failures.addAll(failuresOf(call, 403, "{\"message\":\"", "\"}"));
            failures.addAll(failuresOf(call, 200, "{\"messages\": {\"", ""));
            failures.forEach(failure -> assertNothingShows(failure, id, secret));
        }
    }

    @Test
    void requestThatCannotBeSignedShowsNone() {
        try (SalesmanagoClient client =
                direct().clientId(id).apiKey(key).apiSecret(secret).build()) {
            Throwable refused = catchThrowable(() -> client.raw()
                    .post("x")
                    .body(key.getBytes(StandardCharsets.UTF_8), "text/plain")
                    .execute());

            assertThat(refused)
                    .hasMessage("The body is no JSON: SALESmanago's credentials travel as members of a JSON object")
                    .hasNoCause();
        }
    }

    @Test
    void settingsDoNotShowThem() {
        Throwable refused =
                catchThrowable(() -> direct().clientId("with blank " + id).build());

        assertThat(refused.getMessage())
                .isEqualTo("clientId has a blank or a character outside printable ASCII: copy the key again");
    }
}

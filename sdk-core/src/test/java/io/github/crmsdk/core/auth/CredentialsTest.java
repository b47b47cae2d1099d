package io.github.crmsdk.core.auth;

import static io.github.crmsdk.core.acme.AcmeServer.json;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.error.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialsTest {
    /** Every character that a secret may have, those that a query must escape included. */
    private static final String KEY = "a+b/c=d&e%f?g#h:i;j,k'l\"m(n)o!p~q*r-s.t_u$v@w[x]y^z`{|}<>\\1";

    private static final Secret SECRET = Secret.of("key", KEY);

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @Test
    void basicSendsUserAndPassword() {
        RecordedRequest request = send(new BasicAuth(SECRET, Secret.of("password", "open")));

        assertThat(request.getHeaders().values("Authorization")).containsExactly("Basic " + base64(KEY + ":open"));
    }

    @Test
    void basicWithoutPasswordKeepsTheColon() {
        RecordedRequest request = send(new BasicAuth(SECRET, null));

        assertThat(request.getHeaders().values("Authorization")).containsExactly("Basic " + base64(KEY + ":"));
    }

    @Test
    void basicTakesAnyCharacter() {
        RecordedRequest request =
                send(new BasicAuth(Secret.encoded("user", "J\u00e9"), Secret.encoded("password", "\u20ac")));

        assertThat(request.getHeaders().values("Authorization")).containsExactly("Basic SsOpOuKCrA==");
    }

    @Test
    void bearerSendsTheToken() {
        RecordedRequest request = send(new BearerAuth(SECRET));

        assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + KEY);
    }

    @Test
    void queryAddsItsKeysInOrderAndReplacesOthers() {
        Map<String, Secret> keys = new LinkedHashMap<>();
        keys.put("accountID", Secret.of("accountId", "7"));
        keys.put("key", SECRET);
        server.answer(ok("{}"));

        try (AcmeClient client = server.client().auth(new QueryAuth(keys)).build()) {
            client.raw().get("v1/things").query("key", "mine").query("count", 3).execute();
        }

        RecordedRequest request = server.request();
        assertThat(request.getUrl().queryParameterNames()).containsExactly("count", "accountID", "key");
        assertThat(request.getUrl().queryParameterValues("key")).containsExactly(KEY);
        assertThat(request.getHeaders().get("Authorization")).isNull();
    }

    static Stream<AuthStrategy> strategies() {
        return Stream.of(
                new BasicAuth(SECRET, null),
                new BasicAuth(Secret.of("user", "ann"), SECRET),
                new BearerAuth(SECRET),
                new QueryAuth(Map.of("key", SECRET)));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void anAnswerThatEchoesTheCredentialsDoesNotCarryThemOut(AuthStrategy auth) {
        server.always(request -> json(401, "You sent " + request.getUrl() + " with " + request.getHeaders()));
        Throwable failed;
        try (AcmeClient client = server.client().auth(auth).build()) {
            failed = catchThrowable(() -> client.things().get(7).execute());
        }

        RecordedRequest request = server.request();
        String sent = String.valueOf(request.getHeaders().get("Authorization"));
        assertThat(failed).hasNoCause();
        assertThat(failed.toString()).contains("GET /v1/things/7").doesNotContain("key=");
        assertThat(failed.toString() + ((ApiException) failed).error().body())
                .contains("You sent")
                .doesNotContain(KEY)
                .doesNotContain(sent.replaceAll("^(Basic|Bearer) ", ""))
                .doesNotContain(String.valueOf(request.getUrl().encodedQuery()).replaceAll("^key=", ""));
        assertThat(auth.toString()).doesNotContain(KEY);
    }

    private RecordedRequest send(AuthStrategy auth) {
        server.answer(ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().auth(auth).build()) {
            client.things().get(7).execute();
        }
        return server.request();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}

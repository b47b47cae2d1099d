package io.github.crmsdk.testkit.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.internal.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest extends SalesmachineTest {
    @ParameterizedTest
    @ValueSource(strings = {"test-tracking-token:", "test-tracking-token:secret"})
    void takesTheTokenAsUserWhateverThePassword(String pair) {
        assertThat(ping(Map.of("Authorization", basic(pair)), "")).isEqualTo(200);
    }

    @Test
    void takesTheTokenInTheQuery() {
        assertThat(ping(Map.of(), "?api_token=test-tracking-token")).isEqualTo(200);
        assertThat(list(Map.of(), "?api_token=test-access-token")).isEqualTo(200);
    }

    @Test
    void takesABearerTokenInTheAccessApiOnly() {
        assertThat(list(Map.of("Authorization", "Bearer test-access-token"), ""))
                .isEqualTo(200);
        assertThat(ping(Map.of("Authorization", "Bearer test-tracking-token"), ""))
                .isEqualTo(400);
    }

    @Test
    void keepsTheTokensOfTheTwoApisApart() {
        assertThat(ping(Map.of("Authorization", basic("test-access-token:")), ""))
                .isEqualTo(401);
        assertThat(list(Map.of("Authorization", basic("test-tracking-token:")), ""))
                .isEqualTo(401);
    }

    @Test
    void tellsAMissingTokenFromAWrongOne() {
        try (Http nobody = with(Map.of());
                Http stranger = with(Map.of("Authorization", basic("x:")))) {
            assertRefused(nobody.get("v2/contacts"), 400, "API key is missing");
            assertRefused(stranger.get("v2/contacts"), 401, "API key is wrong");
        }
        assertThat(list(Map.of("Authorization", basic("")), "")).isEqualTo(400);
        assertThat(list(Map.of("Authorization", basic(":")), "")).isEqualTo(400);
        assertThat(list(Map.of("Authorization", "Basic %"), "")).isEqualTo(400);
        assertThat(list(Map.of("Authorization", "Digest x"), "")).isEqualTo(400);
    }

    @Test
    void takesOtherTokens() {
        try (SalesmachineSimulator other = SalesmachineSimulator.builder()
                        .trackingToken("t")
                        .accessToken("a")
                        .start();
                Http client = new Http(other.baseUrl(), Map.of())) {
            assertThat(other.trackingToken()).isEqualTo("t");
            assertThat(other.accessToken()).isEqualTo("a");
            assertThat(client.get("v1/ping?api_token=t").status()).isEqualTo(200);
            assertThat(client.get("v2/contacts?api_token=a").status()).isEqualTo(200);
        }
    }

    @Test
    void knowsItsAddressesAndTheirMethods() {
        assertRefused(tracking.get("v1/contact"), 405, "Method not allowed");
        assertRefused(access.put("v2/contacts/1", "{}"), 405, "Method not allowed");
        assertRefused(access.delete("v2/activities/1"), 405, "Method not allowed");
        assertRefused(tracking.post("v1/alias", "{}"), 404, "Not found");
        assertRefused(access.get("v2/deals"), 404, "Not found");
        assertRefused(access.get(""), 404, "Not found");
        assertThat(access.get("v2/Contacts").status()).isEqualTo(200);
    }

    @Test
    void stormsWithTheAnswerOverTheQuota() {
        salesmachine.quotaStorm(1);

        assertRefused(access.get("v2/contacts"), 429, "Too many requests");
        assertThat(access.get("v2/contacts").status()).isEqualTo(200);
    }

    private int ping(Map<String, String> headers, String query) {
        try (Http client = with(headers)) {
            return client.post("v1/ping" + query, "").status();
        }
    }

    private int list(Map<String, String> headers, String query) {
        try (Http client = with(headers)) {
            return client.get("v2/contacts" + query).status();
        }
    }
}

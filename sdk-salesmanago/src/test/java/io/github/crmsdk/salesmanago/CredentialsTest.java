package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest extends SalesmanagoTest {
    @ParameterizedTest
    @CsvSource({
        "your-client-id-123, your-api-key-123, your-api-secret-123, 34e3fdc3b06a31900998225a26bad512e6942897",
        "test-client-id, test-api-key, test-api-secret, a84a9b630805d590d1cc6d5c744842e891c73028"
    })
    void hashIsTheGoldenOne(String clientId, String apiKey, String secret, String sha) {
        assertThat(bodyOf(direct().clientId(clientId).apiKey(apiKey).apiSecret(secret)))
                .isEqualTo(json("{'clientId':'" + clientId + "','apiKey':'" + apiKey + "','requestTime':"
                        + VirtualTime.START.toEpochMilli() + ",'sha':'" + sha
                        + "','owner':'admin@example.com','email':'ann@example.com'}"));
    }

    @Test
    void readyPairNeedsNoSecret() {
        JsonNode body = bodyOf(direct().apiSecret(null).apiKey("key").sha("0123abc"));

        assertThat(body.path("apiKey").asText()).isEqualTo("key");
        assertThat(body.path("sha").asText()).isEqualTo("0123abc");
    }

    @Test
    void apiKeyIsRandomPerClientUnlessSet() {
        String first = bodyOf(direct().apiKey(null)).path("apiKey").asText();
        String second = bodyOf(direct().apiKey(null)).path("apiKey").asText();

        assertThat(first).hasSize(36).isNotEqualTo(second);
    }

    @Test
    void ownerOfARequestGoesBeforeTheClients() {
        answer(SUCCESS);

        salesmanago
                .contacts()
                .upsert(UpsertContact.builder()
                        .email("ann@example.com")
                        .owner("sam@example.com")
                        .build())
                .execute();

        assertThat(body(sent("POST", "/api/contact/upsert")).path("owner").asText())
                .isEqualTo("sam@example.com");
    }

    @Test
    void rawBodiesAreSignedToo() {
        answer(SUCCESS);
        answer(SUCCESS);

        salesmanago
                .raw()
                .post("contact/basic")
                .body(Map.of("email", List.of("ann@example.com")))
                .execute();
        salesmanago.raw().post("contact/tags").execute();

        assertThat(direct("contact/basic")).isEqualTo(json("{'email':['ann@example.com']}"));
        assertThat(direct("contact/tags")).isEqualTo(json("{}"));
    }

    @Test
    void bodyThatIsNoObjectIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        salesmanago.raw().post("contact/list").body(List.of(1)).execute())
                .withMessage("The body is no JSON object: SALESmanago's credentials travel as members of one");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "app2.salesmanago.pl, app2.salesmanago.pl",
        "https://app3.salesmanago.com/api/, app3.salesmanago.com",
        "HTTPS://WWW.salesmanago.com, www.salesmanago.com",
        "https://app2.manago.ai, app2.manago.ai"
    })
    void endpointTakesHostOrAddress(String endpoint, String host) {
        try (SalesmanagoClient client = SalesmanagoClient.builder()
                .endpoint(endpoint)
                .clientId("id")
                .apiSecret("secret")
                .owner("admin@example.com")
                .build()) {
            assertThat(client.raw().post("contact/list").info().account()).isEqualTo(host);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "app2.salesmanago.pl.example.com",
                "evil@salesmanago.pl",
                "x/salesmanago.pl",
                "app2.notmanago.ai",
                "app2.manago.ai.example.com"
            })
    void endpointElsewhereIsRefused(String endpoint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SalesmanagoClient.builder().endpoint(endpoint).build())
                .withMessage("endpoint is '" + endpoint
                        + "': it must be a server of salesmanago.com, salesmanago.pl or manago.ai, such as app2.salesmanago.pl;"
                        + " any other goes into baseUrl");
    }

    @Test
    void missingCredentialsAreNamed() {
        assertRefused(
                SalesmanagoClient.builder(),
                "endpoint is missing: give the server that Integration Center shows, such as app2.salesmanago.pl");
        assertRefused(direct().owner(null), "owner is blank: it needs a value");
        assertRefused(direct().clientId(null), "clientId is missing: give the key as the vendor shows it");
        assertRefused(direct().apiSecret(null), "apiSecret is missing: give the key as the vendor shows it");
        assertRefused(direct().sha("abc"), "apiSecret and sha are both given: the hash takes the secret's place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> viaGateway().groupKey(null).build())
                .withMessage("groupKey is blank: it needs a value");
    }

    private static void assertRefused(SalesmanagoClient.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    private JsonNode bodyOf(SalesmanagoClient.Builder builder) {
        answer(SUCCESS);
        try (SalesmanagoClient client = builder.build()) {
            client.contacts().delete(Requests.DELETE).execute();
        }
        return body(sent("POST", "/api/contact/delete"));
    }
}

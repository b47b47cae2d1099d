package io.github.crmsdk.testkit.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Http;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayApiTest extends SalesmanagoTest {
    private final GatewayApi gateway =
            new GatewayApi(new Account(InstantSource.fixed(NOW)), settings(), EnumSet.noneOf(SalesmanagoQuirk.class));

    private static Settings settings() {
        return new Settings("", "", "", "", "ID", "KEY", "eu-west-1", "g", 0, InstantSource.fixed(NOW));
    }

    @Test
    void strangersAreRefusedInTheFormOfAws() {
        try (Http other = new Http(salesmanago.gatewayUrl(), Map.of())) {
            assertThat(other.post("contacts", "{}").body()).isEqualTo("{\"message\":\"Missing Authentication Token\"}");
        }
        try (Http other =
                new Http(salesmanago.gatewayUrl(), Map.of("Authorization", "x", "X-Amz-Date", "20260304T050607Z"))) {
            assertThat(other.post("contacts", "{}").status()).isEqualTo(403);
        }
    }

    @Test
    void quotaIsAGuess() {
        salesmanago.quotaStorm(1);

        assertThat(post("contact/list", "{}").status()).isEqualTo(429);
    }

    @Test
    void unknownAddressIsRefusedAsAwsDoes() {
        assertThat(gateway.answer(new RecordedCall("GET", "/Production/x", Map.of(), Map.of(), ""), "x")
                        .status())
                .isEqualTo(403);
    }
}

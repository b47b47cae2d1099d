package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredentialsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void theKeysOfVersion1DoNotOpenVersion2() {
        SellsyClient client = vendor.open(vendor.builder().oauth1("a", "b", "c", "d"));
        String message = "credentials for API v2 are missing: GET /v2/companies/7 needs clientCredentials or signedIn,"
                + " give them to the client's builder";
        assertThatIllegalStateException()
                .isThrownBy(() -> client.companies().get(7).execute())
                .withMessage(message);
        assertThat(client.companies().get(7).executeAsync())
                .isCompletedExceptionally()
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .havingCause()
                .withMessage(message);
        assertThat(vendor.server.getRequestCount()).isZero();
    }

    @Test
    void someCredentialsAreNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SellsyClient.builder().build())
                .withMessage(
                        "credentials are missing: give the builder clientCredentials or signedIn, or oauth1 for API"
                                + " v1 alone");
    }

    @Test
    void malformedKeysAreRefusedWithoutBeingShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellsyClient.builder().clientCredentials("client-1", "secret\n4711"))
                .withMessageStartingWith("clientSecret")
                .withMessageNotContaining("4711");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellsyClient.builder().clientCredentials(" ", "secret"))
                .withMessageStartingWith("clientId");
    }
}

package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void salesmateTourShowsEachStepWorking() {
        VendorTour tour = new SalesmateTour(Map.of());

        tour.walk(new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("new by now: 0")
                .containsSubsequence("Deal over 3400: 3400", "Deal over 1200: 1200", "Deal over 560: 560")
                .contains("Deal over 1200 is Won, tagged [quickstart]")
                .containsSubsequence("new deal Deal over 1200", "new deal Deal over 3400", "new deal Deal over 560")
                .contains("HTTP 200, ")
                .contains("Salesmate deals.get (GET /apis/deal/v4/")
                .contains("\"Object not found\"");
    }

    @Test
    void salesmachineTourShowsEachStepWorking() {
        new SalesmachineTour(Map.of()).walk(new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("BatchResult{ACCEPTED=3}")
                .containsSubsequence("Bob Day, 5 seats", "Ann Lee, 3 seats")
                .contains("Quickstart Ltd, mrr 999, health good")
                .contains("HTTP 200, 0 contacts, after 1 attempt")
                .contains("Salesmachine accounts.get (GET /v2/accounts/")
                .contains("HTTP 404, \"Not found\"")
                .contains("accessToken, the token of the access API v2, is missing: GET /v2/contacts/1 needs it");
    }

    @Test
    void credentialsMakeATourReal() {
        assertThat(new SalesmateTour(Map.of("SALESMATE_LINK", "acme", "SALESMATE_SESSION_KEY", "k")).isReal())
                .isTrue();
        assertThat(new SalesmateTour(Map.of("SALESMATE_LINK", "acme")).isReal()).isFalse();
        assertThat(new SalesmachineTour(Map.of("SALESMACHINE_TRACKING_TOKEN", "t", "SALESMACHINE_ACCESS_TOKEN", "a"))
                        .isReal())
                .isTrue();
        assertThat(new SalesmachineTour(Map.of("SALESMACHINE_TRACKING_TOKEN", "t")).isReal())
                .isFalse();
    }
}

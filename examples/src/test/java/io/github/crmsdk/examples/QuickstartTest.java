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
    void credentialsMakeATourReal() {
        assertThat(new SalesmateTour(Map.of("SALESMATE_LINK", "acme", "SALESMATE_SESSION_KEY", "k")).isReal())
                .isTrue();
        assertThat(new SalesmateTour(Map.of("SALESMATE_LINK", "acme")).isReal()).isFalse();
    }
}

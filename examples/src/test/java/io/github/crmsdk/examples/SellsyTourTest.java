package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SellsyTourTest {
    @Test
    void showsEachStepWorking() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new SellsyTour(Map.of()).walk(new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Ann Lee",
                        "Quickstart SARL, met at the fair, e-mail null",
                        "Quickstart renewal over 1200.50 EUR at First contact",
                        "Quickstart renewal is won",
                        "task Call back",
                        "HTTP 200, 1 company",
                        "{email=[must be an e-mail address]}",
                        "Sellsy companies.get (GET /v2/companies/")
                .contains("HTTP 404, code 404");
    }

    @Test
    void credentialsMakeItReal() {
        assertThat(new SellsyTour(Map.of("SELLSY_CLIENT_ID", "i", "SELLSY_CLIENT_SECRET", "s")).isReal())
                .isTrue();
        assertThat(new SellsyTour(Map.of("SELLSY_CLIENT_ID", "i")).isReal()).isFalse();
    }
}

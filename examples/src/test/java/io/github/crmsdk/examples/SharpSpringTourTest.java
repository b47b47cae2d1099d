package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharpSpringTourTest {
    @Test
    void showsEachStepWorking() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new SharpSpringTour(Map.of()).walk(new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("new by now: 0")
                .contains("code 301, \"Entry already exists.\"")
                .containsSubsequence("Ann is qualified", "Bob is unqualified")
                .containsSubsequence("new lead ann.quickstart@example.com", "new lead bob.quickstart@example.com")
                .contains("Quickstart renewal over 1200 by 2030-12-31")
                .contains("Quickstart Ltd")
                .contains("deleted all: true")
                .contains("SharpSpring leads.get (POST /pubapi/v1.2/): HTTP 200, \"no such record")
                .contains("of 50000 calls 1");
    }

    @Test
    void credentialsMakeItReal() {
        assertThat(new SharpSpringTour(Map.of("SHARPSPRING_ACCOUNT_ID", "a", "SHARPSPRING_SECRET_KEY", "k")).isReal())
                .isTrue();
        assertThat(new SharpSpringTour(Map.of("SHARPSPRING_ACCOUNT_ID", "a")).isReal())
                .isFalse();
    }
}

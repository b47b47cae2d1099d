package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalesmanagoTourTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void tourShowsEachStepWorking() {
        new SalesmanagoTour(Map.of()).walk(new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("contact [0-9a-f-]{36}")
                .containsPattern("event [0-9a-f-]{36}")
                .contains("Ann Lee is a PROSPECT with [Property[name=school, value=Some School]]")
                .contains("BatchResult{ACCEPTED=3}")
                .contains("SALESmanago events.create (POST /api/v2/contact/addContactExtEvent): HTTP 200,"
                        + " \"Contact not found\"")
                .contains("the account holds 2 events of both ways");
    }

    @Test
    void credentialsMakeATourReal() {
        assertThat(new SalesmanagoTour(Map.of(
                                "SALESMANAGO_ENDPOINT", "app2.salesmanago.pl",
                                "SALESMANAGO_CLIENT_ID", "id",
                                "SALESMANAGO_API_SECRET", "secret",
                                "SALESMANAGO_OWNER", "owner@example.com"))
                        .isReal())
                .isTrue();
        assertThat(new SalesmanagoTour(Map.of("SALESMANAGO_OWNER", "owner@example.com")).isReal())
                .isFalse();
    }
}

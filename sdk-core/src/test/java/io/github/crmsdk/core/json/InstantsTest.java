package io.github.crmsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-29T09:34:05Z, 2024-11-29T09:34:05Z",
        "2024-11-29T09:34:05.120Z, 2024-11-29T09:34:05.120Z",
        "2024-11-29T09:34:05.1Z, 2024-11-29T09:34:05.100Z",
        "2024-11-29T09:34:05.123456789Z, 2024-11-29T09:34:05.123456789Z",
        "2024-11-29T09:34Z, 2024-11-29T09:34:00Z",
        "2024-11-29T09:34:05+01:00, 2024-11-29T08:34:05Z",
        "2024-11-29T09:34:05+0100, 2024-11-29T08:34:05Z",
        "2024-11-29T09:34:05-01, 2024-11-29T10:34:05Z",
        "2024-11-29T09:34:05.5+05:45, 2024-11-29T03:49:05.500Z",
        "2024-11-29 09:34:05, 2024-11-29T09:34:05Z",
        "2024-11-29 09:34, 2024-11-29T09:34:00Z",
        "2024-11-29 09:34:05+02:00, 2024-11-29T07:34:05Z",
        "2024-11-29T09:34:05, 2024-11-29T09:34:05Z",
        "2024-11-29, 2024-11-29T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z",
        "1732872845, 2024-11-29T09:34:05Z",
        "1732872845120, 2024-11-29T09:34:05.120Z",
        "2024, 1970-01-01T00:33:44Z",
        "0, 1970-01-01T00:00:00Z",
        "-1, 1969-12-31T23:59:59Z",
        "99999999999, 5138-11-16T09:46:39Z",
        "100000000000, 1973-03-03T09:46:40Z",
        "-100000000000, 1966-10-31T14:13:20Z",
        "1732872845120.0, 2024-11-29T09:34:05.120Z",
        "1.73287284512E12, 2024-11-29T09:34:05.120Z",
        "1.732872845e+9, 2024-11-29T09:34:05Z",
        "1732872845.25, 2024-11-29T09:34:05.250Z",
        "-0.5, 1969-12-31T23:59:59.500Z"
    })
    void readsEveryForm(String text, Instant expected) {
        assertThat(Instants.parse(text)).isEqualTo(expected);
    }

    @Test
    void emptyMeansNone() {
        assertThat(Instants.parse("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                " ",
                "-",
                "+1",
                "--1",
                "99999999999999999999",
                "1.5E99",
                "1.",
                ".5",
                "1E-3",
                "2024-02-30T00:00:00Z",
                "2024-02-30",
                "2023-02-29 10:00:00",
                "2024-13-01",
                "2024-11-29T24:00:00Z",
                "2024-11-29T24:00",
                "2024-11-29T09:60:00Z",
                "2024-11-29T09:34:61Z",
                "2024-11-29T",
                "2024-11-29T09",
                "2024-11-29X09:34:05Z",
                "2024-1x-29T09:34:05Z",
                "2024-11-29T09:34:05.1x0Z",
                "29/11/2024",
                "0000-00-00 00:00:00",
                "٢٠٢٤-11-29"
            })
    void refusesEverythingElseInTheSameWay(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Instants.parse(text));
    }

    @Test
    void theFastWayAgreesWithTheSlowOne() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            Instant instant = Instant.ofEpochMilli((long) (random.nextDouble() * 4e12));
            String zulu = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                    .withZone(ZoneOffset.UTC)
                    .format(instant);
            assertThat(Instants.parse(zulu))
                    .isEqualTo(Instants.parse(zulu.replace("Z", "+00:00")))
                    .isEqualTo(instant);
        }
    }
}

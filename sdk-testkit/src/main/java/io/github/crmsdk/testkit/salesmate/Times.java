package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The spellings of a point in time on the wire. */
final class Times {
    /** Seconds since 1970 stay below this for millennia, milliseconds have been above it since 1973. */
    private static final long LEAST_MILLIS = 100_000_000_000L;

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM dd, uuuu hh:mm a")
            .toFormatter(Locale.ENGLISH);

    private Times() {}

    static String iso(Instant time) {
        return ISO.format(time.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    static String text(Instant time, ZoneId zone) {
        return TEXT.format(time.atZone(zone));
    }

    /** Reads the text form of filters. */
    static Optional<Instant> fromText(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text, TEXT).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads an ISO time or an epoch number. */
    static Optional<Instant> read(JsonNode value) {
        if (value.isIntegralNumber()) {
            long number = value.asLong();
            return Optional.of(number < LEAST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(value.asText(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

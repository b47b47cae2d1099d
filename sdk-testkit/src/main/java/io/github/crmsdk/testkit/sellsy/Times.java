package io.github.crmsdk.testkit.sellsy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The spellings of a point in time: ISO on v2, SQL and unix seconds on v1, all written in UTC. */
final class Times {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final String DATE = "uuuu-MM-dd";

    private Times() {}

    static String iso(Instant time) {
        return ISO.format(time.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    static String sql(Instant time) {
        return SQL.format(time.atOffset(ZoneOffset.UTC));
    }

    static String french(Instant time) {
        return FRENCH.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Reads an ISO time. */
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads an ISO time, or a date as its first moment. */
    static Optional<Instant> readOrDate(String text) {
        if (text.length() != DATE.length()) {
            return read(text);
        }
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

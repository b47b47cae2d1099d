package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.json.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Times as {@code 2016-11-09 17:18:22}, {@code 2016/11/01 16:37} or {@code 2016-11-26}, in the zone of the API version.
 */
record Times(ZoneId zone) {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[ HH:mm[:ss]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .toFormatter();

    /** What MySQL has in place of a date that is not set. */
    private static final String ZERO = "0000-00-00";

    String text(Instant time) {
        return TEXT.format(time.atZone(zone));
    }

    @Nullable
    Instant instant(String text) {
        String plain = text.replace('/', '-');
        if (plain.startsWith(ZERO)) {
            return null;
        }
        return plain.matches("\\d{4}-\\d\\d-\\d\\d( .*)?")
                ? LocalDateTime.parse(plain, LOCAL).atZone(zone).toInstant()
                : Instants.parse(text);
    }

    /** The date as it stands, whatever time follows. */
    @Nullable
    LocalDate date(String text) {
        String plain = text.replace('/', '-');
        return plain.isEmpty() || plain.startsWith(ZERO)
                ? null
                : LocalDate.parse(plain.substring(0, Math.min(10, plain.length())));
    }
}

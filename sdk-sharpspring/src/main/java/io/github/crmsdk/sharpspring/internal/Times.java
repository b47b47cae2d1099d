package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.json.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as {@code 2016-11-09 17:18:22}, {@code 2016/11/01 16:37} or {@code 2016-11-26}, in the zone of the API version.
 */
public record Times(ZoneId zone) {
    private static final Pattern WITHOUT_ZONE = Pattern.compile("\\d{4}[-/]\\d\\d[-/]\\d\\d( .*)?");
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[ HH:mm[:ss[.SSSSSS]]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .toFormatter(Locale.ROOT)
            // Otherwise 30 February would quietly become the 29th.
            .withResolverStyle(ResolverStyle.STRICT);

    /** What MySQL has in place of a date that is not set, and what PHP makes of it. */
    private static final Pattern ZERO = Pattern.compile("(0000[-/]00[-/]00|-0001-11-30).*");

    String text(Instant time) {
        return TEXT.format(time.atZone(zone));
    }

    @Nullable
    Instant instant(String text) {
        if (isZero(text)) {
            return null;
        }
        if (!WITHOUT_ZONE.matcher(text).matches()) {
            return Instants.parse(text);
        }
        return LocalDateTime.parse(text.replace('/', '-'), LOCAL).atZone(zone).toInstant();
    }

    /** Date and time as they stand; the start of the day if there is a date alone. */
    public static @Nullable LocalDateTime local(String text) {
        String plain = text.replace('/', '-');
        return isZero(plain) ? null : LocalDateTime.parse(plain, LOCAL);
    }

    /** The date as it stands, whatever time follows. */
    public static @Nullable LocalDate date(String text) {
        String plain = text.replace('/', '-');
        return plain.isEmpty() || isZero(plain)
                ? null
                : LocalDate.parse(plain.substring(0, Math.min(10, plain.length())));
    }

    private static boolean isZero(String text) {
        return ZERO.matcher(text).matches();
    }
}

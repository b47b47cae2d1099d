package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.json.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Times as unix seconds, {@code 2015-07-13 16:08:25}, {@code 2016-04-06}, {@code 06/04/2016}, {@code 04/11/2015, 17:07};
 * and, for none, an empty text, 0, {@code 0000-00-00} and {@code NC.}
 */
final class V1Times {
    /** The vendor documents no zone. In a recorded answer a text is ahead of its unix seconds by as much as this zone. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][dd/MM/uuuu][,][ HH:mm[:ss]]")
            .withResolverStyle(ResolverStyle.STRICT);

    private V1Times() {}

    static long seconds(Instant time) {
        return time.getEpochSecond();
    }

    /** Noon in Greenwich is this date in whichever zone the vendor reads it. */
    static long seconds(LocalDate date) {
        return date.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(String written) {
        String text = written.strip();
        if (isNone(text)) {
            return null;
        }
        if (text.matches("-?\\d{1,12}")) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        if (text.indexOf('T') >= 0) {
            return Instants.parse(text);
        }
        TemporalAccessor parsed = TEXT.parseBest(text, LocalDateTime::from, LocalDate::from);
        LocalDateTime local = parsed instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(parsed);
        return local.atZone(ZONE).toInstant();
    }

    static @Nullable LocalDate date(String text) {
        Instant time = instant(text);
        return time == null ? null : LocalDate.ofInstant(time, ZONE);
    }

    private static boolean isNone(String text) {
        return text.isEmpty() || text.equals("0") || text.startsWith("0000-00-00") || text.equals("NC.");
    }
}

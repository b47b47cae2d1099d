package io.github.crmsdk.testkit.sharpspring;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Points in time as the API version of a call spells them. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[ HH:mm:ss]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .toFormatter();

    String text(Instant time) {
        return FORM.format(time.atZone(zone));
    }

    /** ISO forms were seen to be sent; whether the vendor minds their zone is not known. */
    private static String plain(String text) {
        return text.replaceFirst("(?<=\\d)T(\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$", " $1");
    }

    Instant read(String member, String text) {
        try {
            return LocalDateTime.parse(plain(text), READ).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.naming(217, member, "not a date: " + text);
        }
    }
}

package io.github.crmsdk.core.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points in time from the forms that vendors use. Times without a zone are taken as UTC. */
public final class Instants {
    /** Epoch seconds reach this in the year 5138, epoch milliseconds passed it in 1973. */
    private static final long SECONDS_BELOW = 100_000_000_000L;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?([eE]\\+?[0-9]{1,2})?");

    private static final DateTimeFormatter ISO_LIKE = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            // Otherwise 30 February would quietly become the 29th.
            .withResolverStyle(ResolverStyle.STRICT);

    private Instants() {}

    /**
     * Reads ISO-8601 with or without zone, with a blank for the T, a bare date (its start), epoch seconds or
     * milliseconds, these also as {@code 1732872845.5} or {@code 1.732872845E12}.
     *
     * @return null for an empty text
     * @throws DateTimeException if the text is none of these
     */
    public static @Nullable Instant parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (isUtcSeconds(text)) {
            return fast(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return ofEpoch(Long.parseLong(text));
        }
        return DECIMAL.matcher(text).matches() ? ofDecimal(text) : slow(text);
    }

    private static Instant ofDecimal(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean isSeconds = number.abs().compareTo(BigDecimal.valueOf(SECONDS_BELOW)) < 0;
        BigDecimal seconds = isSeconds ? number : number.movePointLeft(3);
        try {
            long whole = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
            BigDecimal nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9);
            return Instant.ofEpochSecond(whole, nanos.longValue());
        } catch (ArithmeticException tooFar) {
            throw new DateTimeException("out of range", tooFar);
        }
    }

    /** Epoch seconds, or milliseconds where the number is too large for seconds. */
    public static Instant ofEpoch(long number) {
        return Math.abs(number) < SECONDS_BELOW ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    /** The commonest form, 2024-11-29T09:34:00Z, also with milliseconds: a page of records has hundreds of these. */
    private static boolean isUtcSeconds(String text) {
        int length = text.length();
        return (length == 20 || (length == 24 && text.charAt(19) == '.'))
                && text.charAt(length - 1) == 'Z'
                && text.charAt(10) == 'T'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static Instant fast(String text) {
        LocalDate date = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        LocalTime time = LocalTime.of(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19));
        int millis = text.length() == 24 ? digits(text, 20, 23) : 0;
        return Instant.ofEpochSecond(date.toEpochSecond(time, ZoneOffset.UTC), millis * 1_000_000L);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit at " + i);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Instant slow(String text) {
        TemporalAccessor parsed = ISO_LIKE.parse(text);
        if (!parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
            return LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return parsed.isSupported(ChronoField.OFFSET_SECONDS)
                ? Instant.from(parsed)
                : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }
}

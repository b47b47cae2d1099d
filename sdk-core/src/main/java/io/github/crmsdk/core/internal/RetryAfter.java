package io.github.crmsdk.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, or a date that is judged by the vendor's own clock if it shows one. */
final class RetryAfter {
    // RFC 9110 knows whole seconds only; some vendors send parts of one.
    private static final Pattern SECONDS = Pattern.compile("0*(\\d+)(\\.\\d+)?");

    /** More than 30 years: what is longer is as good as for ever. */
    private static final long MOST = 999_999_999;

    private RetryAfter() {}

    static Optional<Duration> of(Headers headers, Instant now) {
        String text = headers.get("Retry-After");
        if (text == null) {
            return Optional.empty();
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return Optional.of(Duration.ofSeconds(upwards(seconds.group(1), seconds.group(2))));
        }
        return Optional.ofNullable(headers.getInstant("Retry-After")).map(until -> {
            Instant clock = Objects.requireNonNullElse(headers.getInstant("Date"), now);
            return until.isAfter(clock) ? Duration.between(clock, until) : Duration.ZERO;
        });
    }

    private static long upwards(String whole, @Nullable String part) {
        if (whole.length() > 9) {
            return MOST;
        }
        return Long.parseLong(whole) + (part == null ? 0 : 1);
    }
}

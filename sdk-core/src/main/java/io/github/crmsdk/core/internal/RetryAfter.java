package io.github.crmsdk.core.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Headers;

/** Reads {@code Retry-After}: seconds, or a date that is judged by the vendor's own clock if it shows one. */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Duration> of(Headers headers, Instant now) {
        String text = headers.get("Retry-After");
        if (text == null) {
            return Optional.empty();
        }
        if (text.strip().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())));
        }
        Instant clock = date(headers.get("Date")).orElse(now);
        return date(text).map(until -> until.isAfter(clock) ? Duration.between(clock, until) : Duration.ZERO);
    }

    static Optional<Instant> date(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}

package io.github.crmsdk.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
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
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return Optional.ofNullable(headers.getInstant("Retry-After")).map(until -> {
            Instant clock = Objects.requireNonNullElse(headers.getInstant("Date"), now);
            return until.isAfter(clock) ? Duration.between(clock, until) : Duration.ZERO;
        });
    }
}

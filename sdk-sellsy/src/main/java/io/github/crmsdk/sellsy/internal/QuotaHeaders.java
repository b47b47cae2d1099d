package io.github.crmsdk.sellsy.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What {@code X-Quota-Remaining-By-Second} and {@code -By-Minute} say. A used-up day or month is left to the vendor's own
 * refusal: when they begin anew is not documented.
 */
final class QuotaHeaders {
    private QuotaHeaders() {}

    static Optional<Duration> hold(Headers headers) {
        if (isUsedUp(headers.get("X-Quota-Remaining-By-Minute"))) {
            return Optional.of(restOfMinute(headers.getDate("Date")));
        }
        return isUsedUp(headers.get("X-Quota-Remaining-By-Second"))
                ? Optional.of(Duration.ofSeconds(1))
                : Optional.empty();
    }

    /** The vendor counts below zero as well. */
    private static boolean isUsedUp(@Nullable String remaining) {
        return remaining != null && remaining.strip().matches("0|-\\d+");
    }

    /** Whether minutes are the clock's is not documented: where they are not, the vendor refuses once more. */
    private static Duration restOfMinute(@Nullable Date vendorTime) {
        if (vendorTime == null) {
            return Duration.ofMinutes(1);
        }
        Instant now = vendorTime.toInstant();
        return Duration.ofSeconds(60 - Math.floorMod(now.getEpochSecond(), 60L));
    }
}

package io.github.crmsdk.sellsy.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time to filter by, both ends included; an end that is null is open.
 *
 * @param start from this time on
 * @param end up to this time
 */
public record Period(@Nullable Instant start, @Nullable Instant end) {
    public static Period since(Instant start) {
        return new Period(start, null);
    }

    public static Period between(Instant start, Instant end) {
        return new Period(start, end);
    }
}

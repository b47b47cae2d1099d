package io.github.crmsdk.sellsy.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers to filter by, both ends included; an end that is null is open.
 *
 * @param min from this number on
 * @param max up to this number
 */
public record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    public static Bounds between(BigDecimal min, BigDecimal max) {
        return new Bounds(min, max);
    }

    public static Bounds atLeast(BigDecimal min) {
        return new Bounds(min, null);
    }

    public static Bounds atMost(BigDecimal max) {
        return new Bounds(null, max);
    }

    /** This number only. */
    public static Bounds exactly(long number) {
        return between(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
    }
}

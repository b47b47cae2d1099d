package io.github.crmsdk.sellsy.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to filter by, both ends included; an end that is null is open.
 */
public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    public static Range atLeast(BigDecimal min) {
        return new Range(min, null);
    }

    public static Range atMost(BigDecimal max) {
        return new Range(null, max);
    }

    public static Range between(BigDecimal min, BigDecimal max) {
        return new Range(min, max);
    }
}

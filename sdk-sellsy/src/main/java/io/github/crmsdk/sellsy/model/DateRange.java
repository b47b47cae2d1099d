package io.github.crmsdk.sellsy.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days to filter by, both ends included; an end that is null is open.
 */
public record DateRange(@Nullable LocalDate start, @Nullable LocalDate end) {
    public static DateRange since(LocalDate start) {
        return new DateRange(start, null);
    }

    public static DateRange between(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }
}

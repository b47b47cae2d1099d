package io.github.crmsdk.salesmanago.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, and which page where there are pages.
 *
 * @param page from 1
 */
public record ContactPeriod(
        Instant from,
        Instant to,
        @Nullable Integer page,
        @Nullable Integer size) {
    public ContactPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to is " + to + ": it must not be before from, " + from);
        }
    }
}

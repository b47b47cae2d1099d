package io.github.crmsdk.salesmanago.contact;

import java.time.Instant;

/**
 * From when to when, and how much of the visits.
 *
 * @param allVisits anonymous visits too
 * @param ipDetails what is known of the visitors' addresses
 */
public record ActivityPeriod(Instant from, Instant to, boolean allVisits, boolean ipDetails) {
    public ActivityPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to is " + to + ": it must not be before from, " + from);
        }
    }
}

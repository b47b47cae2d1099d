package io.github.crmsdk.core.watch;

import java.time.Instant;
import java.util.Comparator;

/**
 * A record that is not acknowledged.
 *
 * @param timestamp of the record, or a later one
 * @param hold how far a position may follow meanwhile: never past the record's timestamp
 */
record Found<T>(String id, Instant timestamp, Instant hold, T record) {
    private static final Comparator<Found<?>> BY_ID = Comparator.<Found<?>>comparingInt(
                    found -> isNumber(found.id()) ? found.id().length() : 0)
            .thenComparing(Found::id);

    /** Numbers by their value. */
    static final Comparator<Found<?>> OLDEST_FIRST =
            Comparator.<Found<?>, Instant>comparing(Found::timestamp).thenComparing(BY_ID);

    static final Comparator<Found<?>> BY_HOLD =
            Comparator.<Found<?>, Instant>comparing(Found::hold).thenComparing(BY_ID);

    private static boolean isNumber(String id) {
        return id.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}

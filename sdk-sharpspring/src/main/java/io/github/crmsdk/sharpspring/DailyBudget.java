package io.github.crmsdk.sharpspring;

import java.time.Instant;

/**
 * The account's calls of this day, all of its applications together, as the newest answer told.
 *
 * @param used calls so far
 * @param limit calls a day; 50,000 unless the vendor agreed to another number
 * @param resetsAt when the count begins anew: the next midnight. The vendor documents no time; see {@link
 *     SharpSpringClient.Builder#dailyResetZone}
 */
public record DailyBudget(long used, long limit, Instant resetsAt) {
    /** Calls that are left, never below 0. */
    public long left() {
        return Math.max(0, limit - used);
    }
}

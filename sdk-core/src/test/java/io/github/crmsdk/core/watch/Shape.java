package io.github.crmsdk.core.watch;

import java.time.Duration;

/**
 * What a made-up vendor of {@link World} is like.
 *
 * @param filter whether it filters by time
 * @param newestFirst whether its list is sorted so; else it is in no order at all
 * @param ids what its ids are
 * @param dated whether its records show their time
 * @param unit of its timestamps
 * @param overlap how late its records become visible at most
 */
record Shape(
        boolean filter,
        boolean newestFirst,
        Ids ids,
        boolean dated,
        boolean fullPass,
        Duration unit,
        Duration overlap) {
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    enum Ids {
        GROWING,
        NUMBERS,
        TEXTS
    }

    /** The shapes of the vendors that can be watched, and some that have been heard of. */
    enum Known {
        SORTED_WITH_GROWING_IDS(new Shape(false, true, Ids.GROWING, true, false, MILLISECOND, TEN_MINUTES)),
        SORTED_BY_MINUTES(new Shape(false, true, Ids.GROWING, true, false, MINUTE, TEN_MINUTES)),
        FILTERED(new Shape(true, false, Ids.NUMBERS, true, false, SECOND, TEN_MINUTES)),
        FILTERED_IN_LOCAL_TIME(new Shape(true, false, Ids.NUMBERS, true, false, SECOND, Duration.ofMinutes(70))),
        FILTERED_WITHOUT_TIMES(new Shape(true, false, Ids.NUMBERS, false, false, SECOND, TEN_MINUTES)),
        FILTERED_WITH_GROWING_IDS(new Shape(true, false, Ids.GROWING, true, false, SECOND, TEN_MINUTES)),
        SORTED_WITH_TEXTS(new Shape(false, true, Ids.TEXTS, true, false, SECOND, Duration.ofHours(1))),
        FULL_PASS(new Shape(false, false, Ids.TEXTS, true, true, SECOND, Duration.ofHours(1)));

        final Shape shape;

        Known(Shape shape) {
            this.shape = shape;
        }
    }

    /** Whether a record is found however old its timestamp is. */
    boolean findsOldDates() {
        return ids == Ids.GROWING || fullPass;
    }
}

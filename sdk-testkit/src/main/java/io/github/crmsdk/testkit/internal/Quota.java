package io.github.crmsdk.testkit.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Counts calls against a limit in fixed windows; a window opens with the first call after the one before has ended. */
public final class Quota {
    private final int limit;
    private final Duration window;
    private final InstantSource clock;
    private Instant end = Instant.MIN;
    private int used;

    /** A quota of so many calls a window. */
    public Quota(int limit, Duration window, InstantSource clock) {
        this.limit = limit;
        this.window = window;
        this.clock = clock;
    }

    /** Counts one call; false if the limit was reached before it. */
    public synchronized boolean take() {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            end = now.plus(window);
            used = 0;
        }
        if (used >= limit) {
            return false;
        }
        used++;
        return true;
    }

    /** How many calls of the present window have been counted. */
    public synchronized int used() {
        return clock.instant().isBefore(end) ? used : 0;
    }
}

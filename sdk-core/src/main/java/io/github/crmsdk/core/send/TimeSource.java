package io.github.crmsdk.core.send;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;

/** Clock and waiting of a client, so that tests can run on virtual time. Safe for use by many threads. */
public interface TimeSource {
    /** The machine's own clock and timer. */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /** Nanoseconds from an arbitrary origin; never runs backwards. */
    long nanoTime();

    /** The wall clock, for what HTTP expresses as a date. */
    Instant now();

    /** Blocks this thread; returns at once if the wait is not positive. */
    void sleep(Duration wait) throws InterruptedException;

    /** Runs a short task after the wait, on another thread; cancelling the future drops the task. */
    Future<?> schedule(Runnable task, Duration wait);
}

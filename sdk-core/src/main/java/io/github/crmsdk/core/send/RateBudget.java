package io.github.crmsdk.core.send;

import java.time.Duration;

/**
 * How many requests may go out. Each attempt of each call takes one place. An application whose processes share one
 * account can share one budget among them by implementing this on the store they have in common.
 *
 * <p>Implementations are safe for use by many threads and do not block.
 */
public interface RateBudget {
    /**
     * Takes the next free place if it comes within the given wait.
     *
     * @return how long to wait before sending; more than {@code atMost}, and nothing taken, if it comes later
     */
    Duration reserve(Duration atMost);

    /** The vendor says there is no room before so much time has passed. */
    void pause(Duration wait);

    /** At most so many requests in any stretch of time of the given length. */
    static RateBudget of(int requests, Duration per) {
        return of(requests, per, TimeSource.system());
    }

    /** The same on another clock. */
    static RateBudget of(int requests, Duration per, TimeSource time) {
        return new SlidingWindow(requests, per, time);
    }

    /** No limit of the client's own; what the vendor says is obeyed all the same. */
    static RateBudget unlimited() {
        return unlimited(TimeSource.system());
    }

    /** The same on another clock. */
    static RateBudget unlimited(TimeSource time) {
        return of(1, Duration.ZERO, time);
    }
}

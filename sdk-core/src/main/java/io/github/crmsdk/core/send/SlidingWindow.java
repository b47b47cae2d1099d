package io.github.crmsdk.core.send;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the times of the last n requests: the next may go out when the oldest of them is a period ago. So no stretch of
 * time, wherever a vendor lets its window begin, holds more than n. The limiters of the known libraries refill a bucket
 * and let up to twice n through around a refill.
 */
final class SlidingWindow implements RateBudget {
    private final long[] taken;
    private final long period;
    private final TimeSource time;
    private int next;
    private int filled;
    private long notBefore;

    SlidingWindow(int requests, Duration per, TimeSource time) {
        if (requests < 1 || per.isNegative()) {
            throw new IllegalArgumentException("A budget of " + requests + " requests per " + per
                    + ": give at least 1 request and a length that is not negative");
        }
        this.taken = new long[requests];
        this.period = nanos(per);
        this.time = time;
        this.notBefore = time.nanoTime();
    }

    @Override
    public synchronized Duration reserve(Duration atMost) {
        long now = time.nanoTime();
        long at = later(now, notBefore);
        if (filled == taken.length) {
            at = later(at, taken[next] + period);
        }
        Duration wait = Duration.ofNanos(at - now);
        if (wait.compareTo(atMost) <= 0) {
            taken[next] = at;
            next = (next + 1) % taken.length;
            filled = Math.min(filled + 1, taken.length);
        }
        return wait;
    }

    @Override
    public synchronized void pause(Duration wait) {
        notBefore = later(notBefore, time.nanoTime() + nanos(wait));
    }

    /** A vendor that says "in the year 9999" must not overflow the clock, nor an application that says "once and for all". */
    private static long nanos(Duration length) {
        return Math.min(Long.MAX_VALUE / 2, TimeUnit.NANOSECONDS.convert(length));
    }

    /** Nano times may overflow: only their difference says which is later. */
    private static long later(long a, long b) {
        return a - b > 0 ? a : b;
    }
}

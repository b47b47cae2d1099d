package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import java.time.Duration;
import java.util.List;

/** Polls again and again. One thread's. */
final class Loop<T> {
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(5);

    private final Poller<T> poller;
    private final WatchOptions options;
    private final Pause pause;
    private final Duration interval;
    private Duration wait = Duration.ZERO;
    private int failures;
    private boolean begun;
    private volatile boolean stopped;

    Loop(Poller<T> poller, WatchOptions options, Pause pause, Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("interval is " + interval + ": it must be longer than zero");
        }
        this.poller = poller;
        this.options = options;
        this.pause = pause;
        this.interval = interval;
    }

    /** Ends it from another thread. */
    void stop() {
        stopped = true;
        pause.wake();
    }

    boolean goesOn() {
        return !stopped && !poller.isClosed() && !Thread.currentThread().isInterrupted();
    }

    /**
     * The next records, as soon as there are any; none at the end. After a full measure the next poll follows at once,
     * after any other about an interval later.
     */
    List<Delivery<T>> next(int limit) {
        while (rest()) {
            List<Delivery<T>> deliveries = poll(limit);
            if (!deliveries.isEmpty()) {
                return deliveries;
            }
        }
        return List.of();
    }

    private boolean rest() {
        if (!begun) {
            begun = true;
            poller.recall();
        }
        if (goesOn() && !wait.isZero()) {
            pause.await(wait);
            poller.rested();
        }
        return goesOn();
    }

    private List<Delivery<T>> poll(int limit) {
        try {
            List<Delivery<T>> deliveries = poller.take(limit);
            failures = 0;
            wait = deliveries.size() == limit ? Duration.ZERO : interval;
            return deliveries;
        } catch (CallInterruptedException interrupted) {
            // By whoever closed the watch or interrupted the thread: both end the loop.
            stopped = true;
            return List.of();
        } catch (AuthenticationException | PermissionException hopeless) {
            throw hopeless;
        } catch (CrmException | PositionStoreException failure) {
            failed(failure);
            return List.of();
        }
    }

    /** The vendor or the store cannot be reached: the next poll waits longer. */
    void failed(RuntimeException failure) {
        poller.pollFailed();
        wait = backoff(failure);
        WatchLog.pollFailed(options.name(), failure, wait);
    }

    private Duration backoff(RuntimeException failure) {
        Duration most = longer(interval, LONGEST_BACKOFF);
        Duration grown = interval.multipliedBy(1L << Math.min(++failures, 10));
        Duration backoff = grown.compareTo(most) < 0 ? grown : most;
        return failure instanceof RateLimitException limited
                ? longer(backoff, limited.retryAfter().orElse(Duration.ZERO))
                : backoff;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

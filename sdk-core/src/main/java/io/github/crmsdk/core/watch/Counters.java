package io.github.crmsdk.core.watch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Counts for one watch. */
final class Counters {
    private final String name;
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong handedOver = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final AtomicLong deadLettered = new AtomicLong();
    private final AtomicLong failedPolls = new AtomicLong();

    Counters(String name) {
        this.name = name;
    }

    void found(boolean isLate) {
        found.incrementAndGet();
        if (isLate) {
            late.incrementAndGet();
        }
    }

    void handedOver(boolean again) {
        handedOver.incrementAndGet();
        if (again) {
            repeated.incrementAndGet();
        }
    }

    void deadLettered() {
        deadLettered.incrementAndGet();
    }

    void pollFailed() {
        failedPolls.incrementAndGet();
    }

    WatchCounters now(int pending, Duration lag) {
        return new WatchCounters(
                name,
                found.get(),
                handedOver.get(),
                repeated.get(),
                late.get(),
                deadLettered.get(),
                failedPolls.get(),
                pending,
                lag);
    }
}

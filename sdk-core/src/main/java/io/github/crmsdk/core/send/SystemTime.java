package io.github.crmsdk.core.send;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's time. Its one timer thread is shared by all clients, started at the first wait, and a daemon. */
enum SystemTime implements TimeSource {
    INSTANCE;

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    }

    @Override
    public Future<?> schedule(Runnable task, Duration wait) {
        return Timer.EXECUTOR.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static final class Timer {
        static final ScheduledThreadPoolExecutor EXECUTOR = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "crmsdk-timer");
            thread.setDaemon(true);
            return thread;
        });

        static {
            EXECUTOR.setRemoveOnCancelPolicy(true);
        }
    }
}

package io.github.crmsdk.core.send;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's time. All clients share its threads, which are daemons and started when first needed. */
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
        return Timer.CLOCK.schedule(() -> Timer.WORKERS.execute(task), wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static final class Timer {
        static final ScheduledThreadPoolExecutor CLOCK =
                new ScheduledThreadPoolExecutor(1, task -> daemon("crmsdk-clock", task));

        // A task may end a future and with it run an application's code, which may block. The clock goes on.
        static final Executor WORKERS = Executors.newCachedThreadPool(task -> daemon("crmsdk-timer", task));

        static {
            CLOCK.setRemoveOnCancelPolicy(true);
        }

        private static Thread daemon(String name, Runnable task) {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        }
    }
}

package io.github.crmsdk.core.send;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Time that passes only when told to. An automatic one jumps to the end of each wait, so that nobody needs to drive it;
 * in a manual one everybody waits until {@link #advance}.
 */
public final class VirtualTime implements TimeSource {
    /** Where the wall clock starts. */
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    // Close to the overflow, which System.nanoTime() may reach at any moment.
    private static final long ORIGIN = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();

    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private final boolean automatic;
    private final List<Duration> waits = new ArrayList<>();
    private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(task -> task.end));
    private long elapsed;
    private int sleepers;

    private VirtualTime(boolean automatic) {
        this.automatic = automatic;
    }

    /** Each wait moves the clock to its end and is over at once. */
    public static VirtualTime automatic() {
        return new VirtualTime(true);
    }

    /** Each wait lasts until the clock is advanced past its end. */
    public static VirtualTime manual() {
        return new VirtualTime(false);
    }

    @Override
    public synchronized long nanoTime() {
        return ORIGIN + elapsed;
    }

    @Override
    public synchronized Instant now() {
        return START.plusNanos(elapsed);
    }

    @Override
    public synchronized void sleep(Duration wait) throws InterruptedException {
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before the wait");
        }
        waits.add(wait);
        long end = elapsed + wait.toNanos();
        if (automatic) {
            elapsed = end;
            return;
        }
        sleepers++;
        notifyAll();
        try {
            while (elapsed < end) {
                wait();
            }
        } finally {
            sleepers--;
        }
    }

    @Override
    public synchronized Future<?> schedule(Runnable action, Duration wait) {
        waits.add(wait);
        if (automatic) {
            elapsed += Math.max(0, wait.toNanos());
            return CompletableFuture.runAsync(action);
        }
        Task task = new Task(action, elapsed + wait.toNanos());
        tasks.add(task);
        notifyAll();
        return task;
    }

    /** Moves the clock; scheduled tasks run on this thread, each at its own moment. */
    public void advance(Duration step) {
        long end;
        synchronized (this) {
            end = elapsed + step.toNanos();
        }
        for (Task due = due(end); due != null; due = due(end)) {
            due.run();
        }
        synchronized (this) {
            elapsed = end;
            notifyAll();
        }
    }

    private synchronized Task due(long end) {
        Task first = tasks.peek();
        if (first == null || first.end > end) {
            return null;
        }
        elapsed = Math.max(elapsed, first.end);
        return tasks.poll();
    }

    /** Every wait so far, in the order in which it began. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** How many threads and tasks wait now. */
    public synchronized int waiting() {
        return sleepers + tasks.size();
    }

    /** Blocks until so many threads and tasks wait. */
    public synchronized void awaitWaiting(int expected) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (waiting() != expected) {
            long left = (giveUp - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError(waiting() + " are waiting, not " + expected);
            }
            wait(left);
        }
    }

    private final class Task extends FutureTask<Void> {
        private final long end;

        Task(Runnable action, long end) {
            super(action, null);
            this.end = end;
        }

        @Override
        protected void done() {
            synchronized (VirtualTime.this) {
                tasks.remove(this);
                VirtualTime.this.notifyAll();
            }
        }
    }
}

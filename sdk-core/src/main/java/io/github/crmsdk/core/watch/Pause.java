package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.send.TimeSource;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

/** Waits between polls. */
final class Pause {
    private final TimeSource time;
    private CountDownLatch over = new CountDownLatch(0);
    private boolean woken;
    private boolean ended;

    Pause(TimeSource time) {
        this.time = time;
    }

    /** Longer by up to a tenth, so that many watches do not poll in step and none before the vendor allows. An interrupt ends it and stays set. */
    void await(Duration wait) {
        CountDownLatch mine = begin();
        double spread = 1 + 0.1 * Math.random();
        Future<?> timer = time.schedule(mine::countDown, Duration.ofNanos((long) (wait.toNanos() * spread)));
        try {
            mine.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            timer.cancel(false);
            done();
        }
    }

    private synchronized CountDownLatch begin() {
        over = new CountDownLatch(woken || ended ? 0 : 1);
        return over;
    }

    private synchronized void done() {
        woken = false;
    }

    /** Ends the wait at once, or else the next one. */
    synchronized void wake() {
        woken = true;
        over.countDown();
    }

    /** Ends this and all further waits. */
    synchronized void end() {
        ended = true;
        over.countDown();
    }
}

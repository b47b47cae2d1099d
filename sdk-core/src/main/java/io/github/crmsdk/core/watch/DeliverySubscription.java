package io.github.crmsdk.core.watch;

import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives a subscriber as many deliveries as it asked for, from a thread of its own. */
final class DeliverySubscription<T> implements Flow.Subscription {
    private final Loop<T> loop;
    private final WatchOptions options;
    private final Flow.Subscriber<? super Delivery<T>> subscriber;
    private final AtomicReference<@Nullable DeliverySubscription<T>> present;
    private long wanted;
    private boolean cancelled;
    private boolean ended;
    private @Nullable RuntimeException misuse;

    DeliverySubscription(
            Loop<T> loop,
            WatchOptions options,
            Flow.Subscriber<? super Delivery<T>> subscriber,
            AtomicReference<@Nullable DeliverySubscription<T>> present) {
        this.loop = loop;
        this.options = options;
        this.subscriber = subscriber;
        this.present = present;
    }

    void start() {
        Thread thread = new Thread(this::publish, "crm-watch-" + options.name());
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void request(long count) {
        if (count < 1) {
            misuse = new IllegalArgumentException("request is " + count + ": it must be 1 or more");
            end();
            return;
        }
        wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
        notifyAll();
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        end();
    }

    /** No more deliveries. */
    synchronized void end() {
        ended = true;
        loop.stop();
        notifyAll();
    }

    private void publish() {
        try {
            subscriber.onSubscribe(this);
            while (giveNext()) {
                // On and on.
            }
            present.set(null);
            finish(null);
        } catch (RuntimeException failure) {
            present.set(null);
            finish(failure);
        }
    }

    private boolean giveNext() {
        int most = awaitDemand();
        List<Delivery<T>> next = most == 0 ? List.of() : loop.next(most);
        for (Delivery<T> delivery : next) {
            if (!isStillWanted() || !give(delivery)) {
                return false;
            }
        }
        return !next.isEmpty();
    }

    private boolean give(Delivery<T> delivery) {
        try {
            subscriber.onNext(delivery);
            return true;
        } catch (RuntimeException failure) {
            WatchLog.subscriberFailed(options.name(), failure);
            cancel();
            return false;
        }
    }

    /** 0 at the end. */
    private synchronized int awaitDemand() {
        try {
            while (wanted == 0 && !ended) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            return 0;
        }
        return ended ? 0 : (int) Math.min(wanted, options.limit());
    }

    private synchronized boolean isStillWanted() {
        if (wanted < Long.MAX_VALUE) {
            wanted--;
        }
        return !ended;
    }

    private void finish(@Nullable RuntimeException failure) {
        RuntimeException error;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            error = misuse != null ? misuse : failure;
        }
        if (error != null) {
            subscriber.onError(error);
        } else {
            subscriber.onComplete();
        }
    }
}

package io.github.crmsdk.core.watch;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Deliveries for one subscriber at a time. */
final class DeliveryPublisher<T> implements Flow.Publisher<Delivery<T>> {
    private final WatchOptions options;
    private final Supplier<Loop<T>> loops;
    private final AtomicReference<@Nullable DeliverySubscription<T>> present;

    DeliveryPublisher(
            WatchOptions options, Supplier<Loop<T>> loops, AtomicReference<@Nullable DeliverySubscription<T>> present) {
        this.options = options;
        this.loops = loops;
        this.present = present;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Delivery<T>> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        DeliverySubscription<T> subscription = new DeliverySubscription<>(loops.get(), options, subscriber, present);
        if (present.compareAndSet(null, subscription)) {
            subscription.start();
        } else {
            subscriber.onSubscribe(new Refused());
            subscriber.onError(new IllegalStateException("Watch '" + options.name() + "' has a subscriber already"));
        }
    }

    private static final class Refused implements Flow.Subscription {
        @Override
        public void request(long count) {
            // There is nothing to have.
        }

        @Override
        public void cancel() {
            // Nothing was begun.
        }
    }
}

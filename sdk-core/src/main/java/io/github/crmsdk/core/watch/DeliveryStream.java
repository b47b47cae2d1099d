package io.github.crmsdk.core.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Deliveries as they are asked for. */
final class DeliveryStream<T> extends Spliterators.AbstractSpliterator<Delivery<T>> {
    private final Loop<T> loop;
    private final int limit;
    private final Deque<Delivery<T>> next = new ArrayDeque<>();

    DeliveryStream(Loop<T> loop, int limit) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.loop = loop;
        this.limit = limit;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Delivery<T>> action) {
        if (next.isEmpty()) {
            next.addAll(loop.next(limit));
        }
        Delivery<T> delivery = loop.goesOn() ? next.poll() : null;
        if (delivery == null) {
            return false;
        }
        action.accept(delivery);
        return true;
    }
}

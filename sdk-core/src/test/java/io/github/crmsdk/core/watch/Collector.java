package io.github.crmsdk.core.watch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A subscriber that keeps what it gets, and says what a publisher must not do. */
final class Collector implements Flow.Subscriber<Delivery<Feed.Item>> {
    final List<Long> ids = new CopyOnWriteArrayList<>();
    final List<String> misdeeds = new CopyOnWriteArrayList<>();
    private final BiConsumer<Collector, Delivery<Feed.Item>> onNext;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private volatile Flow.@Nullable Subscription subscription;
    volatile @Nullable Throwable failure;
    volatile boolean complete;

    Collector(BiConsumer<Collector, Delivery<Feed.Item>> onNext) {
        this.onNext = onNext;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        if (subscription != null) {
            misdeeds.add("a second onSubscribe");
        }
        subscription = given;
        begun.countDown();
    }

    @Override
    public void onNext(Delivery<Feed.Item> delivery) {
        if (inside.incrementAndGet() > 1 || subscription == null || ended.getCount() == 0) {
            misdeeds.add("onNext out of turn");
        }
        ids.add(Long.valueOf(delivery.id()));
        onNext.accept(this, delivery);
        inside.decrementAndGet();
    }

    @Override
    public void onError(Throwable error) {
        end();
        failure = error;
        ended.countDown();
    }

    @Override
    public void onComplete() {
        end();
        complete = true;
        ended.countDown();
    }

    private void end() {
        if (subscription == null || ended.getCount() == 0) {
            misdeeds.add("an end out of turn");
        }
    }

    Flow.Subscription subscription() {
        await(begun);
        Flow.Subscription given = subscription;
        if (given == null) {
            throw new AssertionError("no subscription");
        }
        return given;
    }

    void awaitEnd() {
        await(ended);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing came");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}

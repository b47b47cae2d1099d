package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Streams, hints, and the end of a watch that is asking the vendor. */
class WatchStreamTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Feed feed = new Feed();
    private final List<Long> taken = new CopyOnWriteArrayList<>();

    private Watch<Feed.Item> watch(VirtualTime time) {
        return new Watch<>(
                feed,
                WatchOptions.builder()
                        .name("items")
                        .start(StartFrom.beginning())
                        .time(time)
                        .limit(3)
                        .build());
    }

    @Test
    void givesOneByOneAndPollsWhenItMust() {
        feed.fill(8);
        try (Watch<Feed.Item> watch = watch(VirtualTime.automatic())) {
            watch.stream(MINUTE).limit(5).forEach(delivery -> {
                taken.add(Long.valueOf(delivery.id()));
                delivery.acknowledge();
            });
            assertThat(taken).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(Polls.take(watch)).containsExactly(6L, 7L, 8L);
        }
    }

    @Test
    void whatIsInHandDoesNotComeAgainFromTheSameStream() {
        feed.fill(2);
        Watch<Feed.Item> watch = watch(VirtualTime.automatic());
        feed.disturbance = number -> {
            if (number == 20) {
                watch.close();
            }
        };
        watch.stream(MINUTE).forEach(delivery -> taken.add(Long.valueOf(delivery.id())));
        assertThat(taken).containsExactly(1L, 2L);
    }

    @Test
    void endsWithTheWatch() {
        feed.fill(2);
        Watch<Feed.Item> watch = watch(VirtualTime.automatic());
        assertThat(watch.stream(MINUTE).peek(delivery -> watch.close())).hasSize(1);
        assertThat(watch.stream(MINUTE)).isEmpty();
    }

    @Test
    void anIntervalIsLongerThanZero() {
        try (Watch<Feed.Item> watch = watch(VirtualTime.automatic())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> watch.stream(Duration.ofSeconds(-1)))
                    .withMessage("interval is PT-1S: it must be longer than zero");
        }
    }

    @Test
    void aHintEndsTheWait() throws InterruptedException {
        VirtualTime time = VirtualTime.manual();
        Watch<Feed.Item> watch = watch(time);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> watch.run(item -> taken.add(item.id()), MINUTE));
        time.awaitWaiting(1);
        feed.add(1, 1);
        watch.wake();
        while (taken.isEmpty()) {
            Thread.onSpinWait();
        }
        time.awaitWaiting(1);
        watch.close();
        run.join();
        assertThat(taken).containsExactly(1L);
    }

    @Test
    void aHintDuringAPollIsNotLost() {
        VirtualTime time = VirtualTime.manual();
        Watch<Feed.Item> watch = watch(time);
        feed.disturbance = number -> {
            if (number == 3) {
                feed.add(1, 1);
                watch.wake();
            }
        };
        watch.run(
                item -> {
                    taken.add(item.id());
                    watch.close();
                },
                MINUTE);
        assertThat(taken).containsExactly(1L);
    }

    @Test
    void closingBreaksOffALookAtTheVendorButNoHandler() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(1);
        Watch<Feed.Item> watch = watch(VirtualTime.automatic());
        feed.disturbance = number -> {
            if (number == 2) {
                asking.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new CallInterruptedException(Feed.INFO, false, interrupted);
                }
            }
        };
        CompletableFuture<Boolean> interrupted = CompletableFuture.supplyAsync(() -> {
            watch.run(item -> taken.add(item.id()), MINUTE);
            return Thread.currentThread().isInterrupted();
        });
        asking.await();
        watch.close();
        assertThat(interrupted.join()).isFalse();
    }

    @Test
    void theWaitThatTheVendorAsksForIsKept() {
        VirtualTime time = VirtualTime.automatic();
        Watch<Feed.Item> watch = watch(time);
        feed.failures.add(RateLimitException.ofBudget(Feed.INFO, Duration.ofHours(2)));
        feed.disturbance = number -> {
            if (number == 2) {
                watch.close();
            }
        };
        watch.run(item -> taken.add(item.id()), MINUTE);
        assertThat(time.waits().get(0)).isBetween(Duration.ofHours(2), Duration.ofMinutes(132));
    }
}

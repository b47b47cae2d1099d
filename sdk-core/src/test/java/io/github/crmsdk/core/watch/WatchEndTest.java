package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WatchEndTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Feed feed = new Feed();
    private final MemoryPositionStore store = new MemoryPositionStore();
    private final List<Long> handled = new ArrayList<>();

    private WatchOptions.Builder options(VirtualTime time) {
        return WatchOptions.builder()
                .name("items")
                .store(store)
                .start(StartFrom.beginning())
                .time(time);
    }

    @Test
    void closingEndsAWaitAtOnceAndFreesTheName() throws InterruptedException {
        VirtualTime time = VirtualTime.manual();
        Watch<Feed.Item> watch = new Watch<>(feed, options(time).build());
        CompletableFuture<Void> run =
                CompletableFuture.runAsync(() -> watch.run(item -> handled.add(item.id()), MINUTE));
        time.awaitWaiting(1);
        watch.close();
        run.join();
        assertThat(time.waiting()).isZero();
        feed.watch(store, StartFrom.now()).close();
    }

    @Test
    void theRecordInHandIsAcknowledgedWhenTheWatchIsClosed() {
        feed.fill(3);
        Watch<Feed.Item> watch =
                new Watch<>(feed, options(VirtualTime.automatic()).build());
        watch.run(
                item -> {
                    watch.close();
                    watch.close();
                    handled.add(item.id());
                },
                MINUTE);
        assertThat(handled).containsExactly(1L);
        try (Watch<Feed.Item> again = feed.watch(store, StartFrom.now())) {
            assertThat(Polls.take(again)).containsExactly(2L, 3L);
        }
    }

    @Test
    void theNameIsTakenUntilTheRecordInHandIsDone() {
        feed.fill(1);
        Watch<Feed.Item> watch =
                new Watch<>(feed, options(VirtualTime.automatic()).build());
        watch.run(
                item -> {
                    watch.close();
                    assertThatExceptionOfType(IllegalStateException.class)
                            .isThrownBy(() -> feed.watch(store, StartFrom.now()));
                },
                MINUTE);
        feed.watch(store, StartFrom.now()).close();
    }

    @Test
    void anInterruptEndsTheRunAndStaysSet() {
        feed.fill(3);
        try (Watch<Feed.Item> watch =
                new Watch<>(feed, options(VirtualTime.automatic()).build())) {
            watch.run(
                    item -> {
                        handled.add(item.id());
                        Thread.currentThread().interrupt();
                    },
                    MINUTE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Polls.take(watch)).containsExactly(2L, 3L);
        }
        assertThat(handled).containsExactly(1L);
    }

    @Test
    void anInterruptedHandlerHasNotFailed() {
        feed.fill(1);
        try (Watch<Feed.Item> watch = new Watch<>(
                feed, options(VirtualTime.automatic()).maxAttempts(1).build())) {
            watch.run(
                    item -> {
                        throw new InterruptedException();
                    },
                    MINUTE);
            assertThat(Thread.interrupted()).isTrue();
            watch.run(
                    item -> {
                        Thread.currentThread().interrupt();
                        throw new CallInterruptedException(Feed.INFO, false, null);
                    },
                    MINUTE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Polls.take(watch)).containsExactly(1L);
        }
    }

    @Test
    void anInterruptWhileTheVendorIsAskedEndsTheRun() {
        feed.failures.add(new CallInterruptedException(Feed.INFO, false, null));
        try (Watch<Feed.Item> watch =
                new Watch<>(feed, options(VirtualTime.automatic()).build())) {
            watch.run(item -> handled.add(item.id()), MINUTE);
        }
        assertThat(feed.requests).isEqualTo(1);
    }

    @Test
    void anInterruptEndsAWait() throws InterruptedException {
        VirtualTime time = VirtualTime.manual();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        try (Watch<Feed.Item> watch = new Watch<>(feed, options(time).build())) {
            Thread runner = new Thread(() -> {
                watch.run(item -> handled.add(item.id()), MINUTE);
                flag.complete(Thread.currentThread().isInterrupted());
            });
            runner.start();
            time.awaitWaiting(1);
            runner.interrupt();
            assertThat(flag.join()).isTrue();
        }
        assertThat(time.waiting()).isZero();
    }

    @Test
    void aClosedWatchIsOfNoUse() {
        feed.fill(1);
        Watch<Feed.Item> watch = feed.watch(store, StartFrom.beginning());
        Delivery<Feed.Item> delivery = watch.poll(1).get(0);
        watch.close();
        watch.run(item -> handled.add(item.id()), MINUTE);
        assertThat(handled).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> watch.poll(1))
                .withMessage("Watch 'items' is closed: open a new one");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(delivery::acknowledge)
                .withMessage("Watch 'items' is closed: open a new one");
    }
}

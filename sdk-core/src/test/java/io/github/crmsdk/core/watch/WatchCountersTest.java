package io.github.crmsdk.core.watch;

import static io.github.crmsdk.core.watch.Feed.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchCountersTest {
    private final Feed feed = new Feed().fill(3).dated(NOON.plusSeconds(3));
    private final MemoryPositionStore store = new MemoryPositionStore();
    private final List<WatchCounters> told = new ArrayList<>();

    private Watch<Feed.Item> watch(StartFrom start) {
        return new Watch<>(
                feed,
                WatchOptions.builder()
                        .name("items")
                        .store(store)
                        .start(start)
                        .maxAttempts(2)
                        .time(VirtualTime.automatic())
                        .listener(told::add)
                        .build());
    }

    @Test
    void countsWhatIsFoundHandedOverAndRepeated() {
        try (Watch<Feed.Item> watch = watch(StartFrom.beginning())) {
            assertThat(watch.counters()).isEqualTo(new WatchCounters("items", 0, 0, 0, 0, 0, 0, 0, Duration.ZERO));
            watch.poll(2).get(0).acknowledge();
            feed.dated(NOON.plusSeconds(60));
            watch.poll(10);
            assertThat(watch.counters())
                    .isEqualTo(new WatchCounters("items", 3, 4, 1, 0, 0, 0, 2, Duration.ofSeconds(58)));
        }
        try (Watch<Feed.Item> again = watch(StartFrom.beginning())) {
            again.poll(10).forEach(Delivery::acknowledge);
            assertThat(again.counters()).isEqualTo(new WatchCounters("items", 2, 2, 2, 0, 0, 0, 0, Duration.ZERO));
        }
    }

    @Test
    void tellsAListenerAfterEachPoll() {
        try (Watch<Feed.Item> watch = watch(StartFrom.beginning())) {
            watch.poll(2).forEach(Delivery::acknowledge);
            watch.poll(2).forEach(Delivery::acknowledge);
        }
        assertThat(told).extracting(WatchCounters::handedOver).containsExactly(2L, 3L);
        assertThat(told).extracting(WatchCounters::pending).containsExactly(3, 1);
    }

    @Test
    void aListenerThatFailsDoesNoHarm() {
        WatchOptions options = WatchOptions.builder()
                .name("items")
                .start(StartFrom.beginning())
                .listener(counters -> {
                    throw new IllegalStateException("no dashboard");
                })
                .build();
        try (Watch<Feed.Item> watch = new Watch<>(feed, options)) {
            assertThat(Polls.take(watch)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void countsWhatBecomesVisibleLaterThanHalfTheOverlap() {
        try (Watch<Feed.Item> watch = watch(StartFrom.now())) {
            Polls.take(watch);
            feed.add(4, 98).add(5, 99).dated(NOON.plusSeconds(100));
            Polls.take(watch);
            assertThat(watch.counters().late()).isZero();
            feed.add(6, 96).add(7, 94).dated(NOON.plusSeconds(101));
            assertThat(Polls.take(watch)).containsExactly(7L, 6L);
            assertThat(watch.counters().late()).isEqualTo(1);
        }
    }

    @Test
    void countsWhatIsGivenUp() {
        try (Watch<Feed.Item> watch = watch(StartFrom.beginning())) {
            for (int i = 0; i < 2; i++) {
                watch.poll(1).get(0).fail(new IllegalStateException("poison"));
            }
            assertThat(watch.counters().deadLettered()).isZero();
            watch.poll(10).forEach(delivery -> delivery.fail(new IllegalStateException("poison")));
            assertThat(watch.counters().deadLettered()).isEqualTo(2);
            assertThat(Polls.take(watch)).hasSize(1);
        }
    }
}

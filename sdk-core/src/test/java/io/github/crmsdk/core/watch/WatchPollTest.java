package io.github.crmsdk.core.watch;

import static io.github.crmsdk.core.watch.Feed.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.error.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchPollTest {
    private final Feed feed = new Feed().fill(300);
    private final MemoryPositionStore store = new MemoryPositionStore();
    private Watch<Feed.Item> watch = feed.watch(store, StartFrom.now());

    @BeforeEach
    void begin() {
        assertThat(Polls.take(watch)).isEmpty();
        feed.requests = 0;
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private void restart() {
        watch.close();
        watch = feed.watch(store, StartFrom.now());
    }

    @Test
    void twoRequestsTellThatNothingIsNew() {
        assertThat(Polls.take(watch)).isEmpty();
        assertThat(feed.requests).isEqualTo(2);
    }

    @Test
    void recordsOfOneSecondComeByTheirIds() {
        feed.add(1001, 301).add(303, 301).add(301, 301).add(302, 301).add(304, 300);
        assertThat(Polls.take(watch)).containsExactly(304L, 301L, 302L, 303L, 1001L);
    }

    @Test
    void aRecordThatBecomesVisibleLateIsFoundByItsTime() {
        feed.add(305, 305);
        assertThat(Polls.take(watch)).containsExactly(305L);
        feed.add(302, 296);
        assertThat(Polls.take(watch)).containsExactly(302L);
        assertThat(Polls.take(watch)).isEmpty();
    }

    @Test
    void aRecordWithAnOldDateIsFoundByItsId() {
        feed.add(301, -86_400);
        assertThat(Polls.take(watch)).containsExactly(301L);
        assertThat(Polls.take(watch)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void aLimitSkipsNothing(int limit) {
        for (int id = 301; id <= 320; id++) {
            feed.add(id, 301 + id % 3);
        }
        assertThat(Polls.drain(watch, limit)).hasSize(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void aLimitSkipsNothingAcrossRestarts(int limit) {
        for (int id = 301; id <= 320; id++) {
            feed.add(id, id % 4 == 0 ? -id : 301 + id % 3);
        }
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            all.addAll(Polls.take(watch, limit));
            restart();
        }
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotAcknowledgedComesAgain() {
        feed.add(301, 301).add(302, 302).add(303, 303);
        List<Delivery<Feed.Item>> first = watch.poll(10);
        first.get(1).acknowledge();
        assertThat(Polls.ids(watch.poll(10))).containsExactly(301L, 303L);
        restart();
        assertThat(Polls.take(watch)).containsExactly(301L, 303L);
    }

    @Test
    void acknowledgingTwiceIsAcknowledgingOnce() {
        feed.add(301, 301).add(302, 302);
        Delivery<Feed.Item> first = watch.poll(10).get(0);
        first.acknowledge();
        first.acknowledge();
        assertThat(first.record()).isEqualTo(new Feed.Item(301, NOON.plusSeconds(301)));
        assertThat(Polls.take(watch)).containsExactly(302L);
    }

    @Test
    void whatIsNotAcknowledgedHoldsThePositionHoweverLong() {
        feed.add(301, 301).add(302, 302);
        watch.poll(10).get(1).acknowledge();
        for (int id = 303; id < 500; id++) {
            feed.add(id, 10L * id);
            watch.poll(1000).get(1).acknowledge();
        }
        restart();
        assertThat(Polls.take(watch)).containsExactly(301L);
    }

    @Test
    void aRecordWithoutATimestampIsHandedOverOnce() {
        feed.items.add(new Feed.Item(301, null));
        assertThat(Polls.take(watch)).containsExactly(301L);
        for (int id = 302; id < 310; id++) {
            feed.add(id, 100L * id);
            assertThat(Polls.take(watch)).containsExactly((long) id);
        }
        restart();
        feed.add(310, 100_000);
        assertThat(Polls.take(watch)).containsExactly(310L);
    }

    @Test
    void recordsThatShiftWhileTheyAreReadAreFound() {
        feed.pageSize = 20;
        for (int id = 301; id <= 360; id++) {
            feed.add(id, 301);
        }
        // A deletion on the first page pulls a record from the second onto it.
        feed.disturbance = number -> {
            if (number == 2 || number == 6) {
                feed.items.removeIf(item -> item.id() == 360 - number);
            }
        };
        List<Long> found = Polls.take(watch);
        assertThat(found).hasSizeGreaterThanOrEqualTo(58).doesNotHaveDuplicates();
        assertThat(Polls.take(watch)).isEmpty();
    }

    @Test
    void aListThatNeverStandsStillEndsTheReadAllTheSame() {
        feed.pageSize = 10;
        for (int id = 301; id <= 330; id++) {
            feed.add(id, 301);
        }
        feed.disturbance = number -> feed.add(1000 + number, 302);
        assertThat(Polls.take(watch)).hasSizeGreaterThan(30);
        feed.disturbance = number -> {};
        assertThat(Polls.take(watch)).isNotEmpty();
        assertThat(Polls.take(watch)).isEmpty();
    }

    @Test
    void aFewOlderRecordsInBetweenDoNotEndTheRead() {
        feed.items.add(new Feed.Item(301, null));
        feed.pageSize = 1;
        feed.add(302, 302).add(303, 303);
        assertThat(Polls.take(watch)).containsExactlyInAnyOrder(301L, 302L, 303L);
    }

    @Test
    void aFailedLookLosesNothing() {
        feed.add(301, 301);
        feed.disturbance = number -> {
            if (number == 2) {
                throw new DataException(Feed.INFO, "cut off");
            }
        };
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> watch.poll(10));
        assertThat(Polls.take(watch)).containsExactly(301L);
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.poll(0))
                .withMessage("limit is 0: it must be 1 or more");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingVisibleInTimeComesExactlyOnce(long seed) {
        Random random = new Random(seed);
        List<Long> handed = new ArrayList<>();
        List<Feed.Item> late = new ArrayList<>();
        long id = 300;
        for (int second = 301; second < 700; second++) {
            for (int n = random.nextInt(3); n > 0; n--) {
                Feed.Item item = new Feed.Item(++id, NOON.plusSeconds(second));
                (random.nextInt(4) == 0 ? late : feed.items).add(item);
            }
            java.time.Instant now = NOON.plusSeconds(second);
            late.removeIf(item ->
                    (random.nextInt(3) == 0 || !item.at().isAfter(now.minusSeconds(8))) && feed.items.add(item));
            if (random.nextInt(5) == 0) {
                List<Delivery<Feed.Item>> deliveries = watch.poll(1 + random.nextInt(9));
                for (Delivery<Feed.Item> delivery : deliveries) {
                    if (random.nextInt(4) > 0) {
                        delivery.acknowledge();
                        handed.add(Long.valueOf(delivery.id()));
                    }
                }
            }
            if (random.nextInt(20) == 0) {
                restart();
            }
        }
        feed.items.addAll(late);
        handed.addAll(Polls.drain(watch, 50));
        assertThat(handed).as("seed %d", seed).hasSize((int) id - 300).doesNotHaveDuplicates();
    }
}

package io.github.crmsdk.core.watch;

import static io.github.crmsdk.core.watch.Feed.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchStartTest {
    private final Feed feed = new Feed();
    private final MemoryPositionStore store = new MemoryPositionStore();
    private Watch<Feed.Item> watch = feed.watch(new MemoryPositionStore(), StartFrom.now());

    private void start(StartFrom start) {
        watch.close();
        watch = feed.watch(store, start);
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void nowHandsOverWhatComesLaterOnly() {
        feed.fill(300);
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
        feed.add(301, 301).add(302, 301);
        assertThat(Polls.take(watch)).containsExactly(301L, 302L);
    }

    @Test
    void nowWorksOnAnEmptyAccount() {
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
        feed.add(1, 5);
        assertThat(Polls.take(watch)).containsExactly(1L);
    }

    @Test
    void nowIsTheVendorsClock() {
        feed.fill(3).dated(NOON.plusSeconds(60));
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
        feed.add(4, 61);
        assertThat(Polls.take(watch)).containsExactly(4L);
    }

    @Test
    void nowPassesOverWhatTheVendorDatedAhead() {
        feed.add(1, 0).add(2, 3600).dated(NOON.plusSeconds(1));
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
    }

    @Test
    void whatComesWhileNowIsBeingFoundOutIsNew() {
        feed.fill(3).dated(NOON.plusSeconds(3));
        start(StartFrom.now());
        feed.disturbance = number -> {
            if (number == 2) {
                feed.add(4, 4);
            }
            if (number == 4) {
                feed.add(5, -3600);
            }
        };
        assertThat(Polls.take(watch)).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void sinceTakesTheBoundItself() {
        feed.fill(300);
        start(StartFrom.since(NOON.plusSeconds(298)));
        assertThat(Polls.take(watch)).containsExactly(298L, 299L, 300L);
    }

    @Test
    void sinceNeverReadsBehindItsBound() {
        feed.fill(20);
        start(StartFrom.since(NOON.plusSeconds(15)));
        assertThat(Polls.drain(watch, 2)).containsExactly(15L, 16L, 17L, 18L, 19L, 20L);
        assertThat(Polls.take(watch)).isEmpty();
    }

    @Test
    void beginningTakesEverything() {
        feed.fill(1000);
        feed.items.add(new Feed.Item(1001, null));
        start(StartFrom.beginning());
        assertThat(Polls.drain(watch, 300)).hasSize(1001).doesNotHaveDuplicates();
    }

    @Test
    void afterTakesGreaterIds() {
        feed.fill(300);
        start(StartFrom.after(297));
        assertThat(Polls.take(watch)).containsExactly(298L, 299L, 300L);
    }

    @Test
    void afterPassesOverWhatTheVendorDatedAhead() {
        feed.add(1, 3600).add(2, 0).add(3, 1).dated(NOON.plusSeconds(2));
        start(StartFrom.after(2));
        assertThat(Polls.take(watch)).containsExactly(3L);
    }

    @Test
    void afterTakesOldDatesToo() {
        feed.fill(100).add(101, -86_400);
        start(StartFrom.after(100));
        assertThat(Polls.take(watch)).containsExactly(101L);
    }

    @Test
    void theStartCountsOnlyWithoutAPosition() {
        feed.fill(3);
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
        feed.add(4, 4);
        start(StartFrom.beginning());
        assertThat(Polls.take(watch)).containsExactly(4L);
    }

    @Test
    void aStartThatFoundNothingIsKept() {
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
        feed.fill(2);
        start(StartFrom.now());
        assertThat(Polls.take(watch)).containsExactly(1L, 2L);
    }

    @Test
    void aClockThatIsSetBackAfterTheStartShowsNothingOld() {
        feed.fill(300).dated(NOON.plusSeconds(300));
        start(StartFrom.now());
        assertThat(Polls.take(watch)).isEmpty();
        feed.dated(NOON.plusSeconds(100));
        assertThat(Polls.take(watch)).isEmpty();
        feed.add(301, 101);
        assertThat(Polls.take(watch)).containsExactly(301L);
        assertThat(Polls.take(watch)).isEmpty();
    }
}

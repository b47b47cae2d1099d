package io.github.crmsdk.core.watch;

import static io.github.crmsdk.core.watch.Feed.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.PagedCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each state of a record once, the last one for certain. */
class WatchChangesTest {
    private final Feed feed = new Feed().fill(3).dated(NOON.plusSeconds(10));
    private final MemoryPositionStore store = new MemoryPositionStore();

    private Watch<Feed.Item> watch(WatchSource<Feed.Item> source) {
        return new Watch<>(
                WatchSource.changes(source, Duration.ofSeconds(1)),
                WatchOptions.builder().name("items").store(store).build());
    }

    /** The vendor's clock stands then, and the record was changed then. */
    private void change(long id, long changed, long now) {
        feed.items.removeIf(item -> item.id() == id);
        feed.add(id, changed).dated(NOON.plusSeconds(now));
    }

    private static List<String> take(Watch<Feed.Item> watch) {
        List<Delivery<Feed.Item>> found = watch.poll(100);
        found.forEach(Delivery::acknowledge);
        return found.stream().map(Delivery::id).toList();
    }

    @Test
    void aRecordComesOnceForEachTimeOfItsChange() {
        try (Watch<Feed.Item> watch = watch(feed)) {
            assertThat(take(watch)).isEmpty();
            change(2, 20, 30);
            assertThat(take(watch)).containsExactly("2@2026-03-01T12:00:20Z");
            assertThat(take(watch)).isEmpty();
            change(2, 31, 40);
            change(1, 29, 40);
            assertThat(take(watch)).containsExactly("1@2026-03-01T12:00:29Z", "2@2026-03-01T12:00:31Z");
        }
        assertThat(store.open("items").load().orElseThrow()).contains("items.list?changes");
    }

    @Test
    void aSecondThatIsNotOverIsWaitedFor() {
        try (Watch<Feed.Item> watch = watch(feed)) {
            take(watch);
            change(2, 20, 20);
            assertThat(take(watch)).isEmpty();
            feed.dated(NOON.plusSeconds(21));
            assertThat(take(watch)).containsExactly("2@2026-03-01T12:00:20Z");
        }
    }

    @Test
    void whatIsNotOverDoesNotMoveTheWatchOn() {
        WatchOptions options =
                WatchOptions.builder().name("items").overlap(Duration.ZERO).build();
        try (Watch<Feed.Item> watch = new Watch<>(WatchSource.changes(feed, Duration.ofMinutes(1)), options)) {
            take(watch);
            change(1, 20, 60);
            change(2, 50, 60);
            assertThat(take(watch)).isEmpty();
            feed.dated(NOON.plusSeconds(200));
            assertThat(take(watch)).containsExactly("1@2026-03-01T12:00:20Z", "2@2026-03-01T12:00:50Z");
        }
    }

    /** A source whose records tell no time, as some do whose changes can be asked for. */
    private record Undated(Feed feed) implements WatchSource<Feed.Item> {
        @Override
        public PagedCall<Feed.Item> since(Instant from) {
            return feed.since(from);
        }

        @Override
        public String id(Feed.Item item) {
            return feed.id(item);
        }

        @Override
        public @Nullable Instant timestamp(Feed.Item item) {
            return null;
        }

        @Override
        public Duration overlap() {
            return feed.overlap();
        }

        @Override
        public String query() {
            return "mine";
        }
    }

    @Test
    void withoutTimesAnythingThatDiffersIsAChange() {
        try (Watch<Feed.Item> watch = watch(new Undated(feed))) {
            assertThat(take(watch)).isEmpty();
            change(2, 20, 30);
            assertThat(take(watch)).singleElement().asString().startsWith("2#");
            assertThat(take(watch)).isEmpty();
        }
        assertThat(store.open("items").load().orElseThrow()).contains("items.list?mine, changes");
    }

    @Test
    void comingBackToAnEarlierStateIsAChangeToo() {
        try (Watch<Feed.Item> watch = watch(new Undated(feed))) {
            take(watch);
            change(2, 20, 30);
            String other = take(watch).get(0);
            change(2, 2, 31);
            assertThat(take(watch)).hasSize(1).doesNotContain(other);
            change(2, 20, 32);
            assertThat(take(watch)).containsExactly(other);
        }
    }
}

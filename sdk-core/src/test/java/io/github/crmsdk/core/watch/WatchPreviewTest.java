package io.github.crmsdk.core.watch;

import static io.github.crmsdk.core.watch.Feed.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchPreviewTest {
    @Test
    void showsTheNewestAndChangesNothing() {
        Feed feed = new Feed().fill(300).dated(NOON.plusSeconds(300));
        MemoryPositionStore store = new MemoryPositionStore();
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.now())) {
            assertThat(watch.preview(3)).extracting(Feed.Item::id).containsExactly(298L, 299L, 300L);
            assertThat(watch.preview(1000)).hasSize(300);
        }
        try (Watch<Feed.Item> watch = feed.watch(store, StartFrom.beginning())) {
            assertThat(Polls.drain(watch, 1000)).hasSize(300);
            assertThat(watch.preview(1)).extracting(Feed.Item::id).containsExactly(300L);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> watch.preview(0))
                    .withMessage("count is 0: it must be 1 or more");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofEveryKindOfVendor(Shape.Known known) {
        World world = new World(known.shape, new Random(1));
        for (int i = 0; i < 200; i++) {
            world.create(world.clock(), Duration.ZERO);
            world.pass(Duration.ofMinutes(2));
        }
        WatchOptions options = WatchOptions.builder()
                .name("rows")
                .fullPass(known.shape.fullPass())
                .build();
        try (Watch<World.Row> watch = new Watch<>(world, options)) {
            assertThat(watch.preview(500)).hasSize(200);
            assertThat(watch.preview(7)).hasSize(7);
            if (known.shape.dated()) {
                assertThat(watch.preview(7)).containsExactlyElementsOf(world.rows.subList(193, 200));
            }
        }
    }
}

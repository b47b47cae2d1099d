package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records that are changed, of each kind. */
class WatchChangesTest {
    @RegisterExtension
    final Simulated salesmate = new Simulated();

    private final PositionStore store = new MemoryPositionStore();

    private Watch<?> watch(Resource resource) {
        return resource.watchChanges(
                salesmate.client(),
                WatchOptions.builder().name("changed").store(store).build());
    }

    private static List<String> take(Watch<?> watch) {
        List<? extends Delivery<?>> found = watch.poll(100);
        found.forEach(Delivery::acknowledge);
        return found.stream().map(Delivery::id).toList();
    }

    private Instant change(Resource resource, long id) {
        salesmate.pass(1, ChronoUnit.MINUTES);
        resource.rewrite(salesmate.account(), id, salesmate.instant());
        return salesmate.instant();
    }

    @ParameterizedTest
    @EnumSource
    void aRecordComesOnceForEachChange(Resource resource) {
        resource.seed(salesmate.account(), 3, salesmate.instant());
        change(resource, 1);
        try (Watch<?> watch = watch(resource)) {
            assertThat(take(watch)).isEmpty();
            Instant first = change(resource, 2);
            Instant second = change(resource, 1);
            assertThat(take(watch)).containsExactly("2@" + first, "1@" + second);
            assertThat(take(watch)).isEmpty();
        }
        Instant whileAway = change(resource, 2);
        try (Watch<?> watch = watch(resource)) {
            assertThat(take(watch)).containsExactly("2@" + whileAway);
        }
        assertThat(salesmate
                        .account()
                        .lastRequest()
                        .json()
                        .path("sort")
                        .path("fieldName")
                        .asText())
                .endsWith(".lastModifiedAt");
        assertThat(store.open("changed").load().orElseThrow()).contains("s.search?changes");
    }
}

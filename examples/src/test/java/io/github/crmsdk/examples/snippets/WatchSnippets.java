package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import java.nio.file.Path;
import java.time.Duration;

/** What docs/watch.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class WatchSnippets {
    void snippet0(SalesmateClient salesmate, Path directory) {
        WatchOptions options = WatchOptions.builder()
                .name("new-deals")
                .start(StartFrom.now())
                .store(FilePositionStore.in(directory))
                .build();
        try (Watch<Deal> watch = salesmate.deals().watch(options)) {
            watch.run(deal -> show(deal), Duration.ofMinutes(1));
        }
    }

    void snippet1(Watch<Deal> watch) {
        for (Delivery<Deal> delivery : watch.poll(50)) {
            show(delivery.record());
            delivery.acknowledge();
        }
    }

    abstract void show(Object value);
}

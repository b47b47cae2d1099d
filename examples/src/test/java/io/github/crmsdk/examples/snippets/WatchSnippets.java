package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.core.watch.jdbc.JdbcPositionStore;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

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

    void snippet2(SalesmateClient salesmate, DataSource dataSource) {
        JdbcPositionStore store = JdbcPositionStore.in(dataSource);
        store.createTable();
        WatchOptions options =
                WatchOptions.builder().name("new-deals").store(store).build();
        try (Watch<Deal> watch = salesmate.deals().watch(options)) {
            watch.runDeliveries(
                    delivery -> store.acknowledge(delivery, (connection, deal) -> insert(connection, deal)),
                    Duration.ofMinutes(1));
        }
    }

    void snippet3() {
        WatchOptions options = WatchOptions.builder()
                .name("new-deals")
                .listener(counters -> {
                    if (counters.late() > 0) {
                        show("a longer overlap is safer: " + counters.late() + " records came late");
                    }
                })
                .build();
    }

    abstract void insert(Connection connection, Deal deal) throws SQLException;

    abstract void show(Object value);
}

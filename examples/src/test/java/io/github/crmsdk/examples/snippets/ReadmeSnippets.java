package io.github.crmsdk.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.search.SortOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What README.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class ReadmeSnippets {
    void snippet0(String key) {
        try (SalesmateClient salesmate =
                SalesmateClient.builder().link("acme").sessionKey(key).build()) {
            Deal deal = salesmate.deals().get(341).execute();
        }
    }

    void snippet1(SalesmateClient salesmate) {
        Deal deal = salesmate.deals().get(341).execute();
        CompletableFuture<Deal> later = salesmate.deals().get(341).executeAsync();
        ApiResponse<Deal> full = salesmate
                .deals()
                .get(341)
                .timeout(Duration.ofSeconds(5))
                .header("X-Trace", "7")
                .exchange();
        show(deal);
        show(later);
        show(full);
    }

    void snippet2(SalesmateClient salesmate) {
        DealQuery dearest = DealQuery.builder()
                .sortBy("dealValue")
                .sortOrder(SortOrder.DESCENDING)
                .build();
        for (Deal deal : salesmate.deals().list(dearest).limit(500)) {
            show(deal);
        }
    }

    void snippet3(SalesmateClient salesmate, Path directory) {
        WatchOptions options = WatchOptions.builder()
                .name("new-deals")
                .store(FilePositionStore.in(directory))
                .build();
        try (Watch<Deal> watch = salesmate.deals().watch(options)) {
            watch.run(deal -> show(deal), Duration.ofMinutes(1));
        }
    }

    void snippet4(SalesmateClient salesmate) {
        ApiResponse<JsonNode> users =
                salesmate.raw().get("v1/users/active").query("limit", 5).exchange();
        show(users);
    }

    abstract void show(Object value);
}

package io.github.crmsdk.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.deal.DealStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What docs/calls.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class CallsSnippets {
    void snippet0(SalesmateClient salesmate) {
        ApiCall<Deal> call =
                salesmate.deals().get(341).timeout(Duration.ofSeconds(5)).header("X-Trace", "7");
        CompletableFuture<String> title = call.executeAsync().thenApply(Deal::title);
        show(title);
    }

    void snippet1(SalesmateClient salesmate) {
        List<Deal> first = salesmate.deals().list(DealQuery.all()).limit(100).toList();
        long open = salesmate.deals().list(DealQuery.all()).prefetch().stream()
                .filter(deal -> DealStatus.OPEN.equals(deal.status()))
                .count();
        show(first);
        show(open);
    }

    void snippet2(SalesmateClient salesmate, String saved) {
        for (Page<Deal> page : salesmate
                .deals()
                .list(DealQuery.all())
                .startAt(PageToken.of(saved))
                .pages()) {
            page.items().forEach(deal -> show(deal));
            saved = page.next().map(PageToken::toString).orElse("");
        }
        show(saved);
    }

    void snippet3(SalesmateClient salesmate) {
        ApiResponse<JsonNode> users =
                salesmate.raw().get("v1/users/active").query("limit", 5).exchange();
        byte[] bytes = salesmate.raw().get("v2/companies/38").asBytes().execute();
        JsonNode made = salesmate
                .raw()
                .post("deal/v4")
                .body(Map.of("title", "x", "owner", 1))
                .execute();
        show(users);
        show(bytes);
        show(made);
    }

    abstract void show(Object value);
}

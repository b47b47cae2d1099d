package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.DealQuery;

/** What docs/salesmate.md shows, compiled. */
abstract class SalesmateSnippets {
    void first() {
        try (SalesmateClient salesmate = SalesmateClient.builder()
                .link("acme")
                .sessionKey(System.getenv("SALESMATE_SESSION_KEY"))
                .build()) {
            salesmate.deals().list(DealQuery.all()).limit(10).forEach(deal -> show(deal));
        }
    }

    abstract void show(Object value);
}

package io.github.crmsdk.benchmarks.cold;

import io.github.crmsdk.benchmarks.Payloads;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.DealQuery;

/** Builds a client and lists a hundred deals, once. */
public final class ColdSdk {
    private ColdSdk() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        SalesmateClient salesmate = SalesmateClient.builder()
                .link("acme")
                .sessionKey(Payloads.KEY)
                .baseUrl(args[0])
                .build();
        int deals = salesmate
                .deals()
                .list(DealQuery.builder().pageSize(100).build())
                .limit(100)
                .toList()
                .size();
        ColdResult.print(start, deals);
    }
}

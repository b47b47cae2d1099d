package io.github.crmsdk.proofs.classpath;

import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.deal.UpdateDeal;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;

/** Reads, changes and lists deals of a simulator, and counts the copies of OkHttp. */
public final class ClassPathProof {
    private ClassPathProof() {}

    public static void main(String[] args) throws IOException {
        expect(copies("okhttp3/OkHttpClient.class") == 1, "there is one copy of OkHttp");
        expect(copies("okio/Buffer.class") == 1, "there is one copy of Okio");
        try (SalesmateSimulator vendor = SalesmateSimulator.start();
                SalesmateClient salesmate = SalesmateClient.builder()
                        .link(vendor.link())
                        .sessionKey(vendor.token())
                        .baseUrl(vendor.baseUrl())
                        .build()) {
            use(vendor, salesmate);
        }
        System.out.println("class path, Java " + Runtime.version().feature() + ": holds");
        System.exit(0);
    }

    private static void use(SalesmateSimulator vendor, SalesmateClient salesmate) {
        long id = vendor.seedDeals(5).get(0);
        Deal deal = salesmate.deals().get(id).execute();
        expect("Deal 1".equals(deal.title()), "a deal is read");

        BigDecimal value = new BigDecimal("1200.50");
        salesmate
                .deals()
                .update(id, UpdateDeal.builder().dealValue(value).build())
                .execute();
        Deal changed = salesmate.deals().get(id).executeAsync().join();
        expect(value.compareTo(changed.dealValue()) == 0, "a deal is changed");

        long listed = salesmate
                .deals()
                .list(DealQuery.builder().pageSize(2).build())
                .stream()
                .count();
        expect(listed == 5, "a list goes through its pages");

        try {
            salesmate.deals().get(999_999).execute();
            expect(false, "a missing deal is an error");
        } catch (NotFoundException missing) {
            expect(missing.getMessage().contains("deals.get"), "an error names its call");
        }
    }

    private static int copies(String name) throws IOException {
        return Collections.list(ClassPathProof.class.getClassLoader().getResources(name))
                .size();
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }
}

package io.github.crmsdk.proofs.modulepath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.search.Condition;
import io.github.crmsdk.salesmate.search.Filter;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Does on the module path what needs reflection: Retrofit's proxies with default methods, Jackson's models, a watch. */
public final class ModulePathProof {
    private ModulePathProof() {}

    public static void main(String[] args) throws IOException {
        expect(ModulePathProof.class.getModule().isNamed(), "this runs as a module");
        expect(modulesWith("okhttp3").equals(Set.of("okhttp3")), "there is one copy of OkHttp");
        expect(modulesWith("okio").equals(Set.of("okio")), "there is one copy of Okio");
        Path positions = Files.createTempDirectory("positions");
        try (SalesmateSimulator vendor = SalesmateSimulator.start();
                SalesmateClient salesmate = SalesmateClient.builder()
                        .link(vendor.link())
                        .sessionKey(vendor.token())
                        .baseUrl(vendor.baseUrl())
                        .build()) {
            lists(vendor, salesmate);
            watches(salesmate, positions);
            JsonNode users = salesmate.raw().get("v1/users/active").execute();
            expect(users.path("Data").size() > 0, "a raw call is answered");
        }
        System.out.println("module path, Java " + Runtime.version().feature() + ": holds");
        System.exit(0);
    }

    private static void lists(SalesmateSimulator vendor, SalesmateClient salesmate) {
        vendor.seedDeals(5);
        DealQuery query = DealQuery.builder()
                .pageSize(2)
                .filter(Filter.rule("status", Condition.EQUALS, "Open"))
                .build();
        List<Deal> deals = salesmate.deals().list(query).toList();
        expect(deals.size() == 5, "a list goes through its pages");
        expect(deals.stream().allMatch(deal -> deal.createdAt() != null), "times are read");
    }

    private static void watches(SalesmateClient salesmate, Path positions) {
        long before = watch(salesmate, positions).size();
        long contact = salesmate.deals().list(DealQuery.all()).toList().get(0).primaryContact().id();
        long created = salesmate
                .deals()
                .create(CreateDeal.builder()
                        .title("Renewal")
                        .primaryContact(contact)
                        .owner(salesmate.users().active().execute().get(0).id())
                        .pipeline("Sales")
                        .stage("New (Untouched)")
                        .set("textCustomField1", "north")
                        .build())
                .execute()
                .id();
        List<Deal> found = watch(salesmate, positions);
        expect(before == 0, "a watch from now on begins empty");
        expect(found.size() == 1 && found.get(0).id() == created, "a watch goes on where the file says");
        expect(
                found.get(0).primaryContact().id() == contact,
                "a model within a model is read");
        Deal read = salesmate.deals().get(created).execute();
        expect(read.additionalProperties().containsKey("textCustomField1"), "a custom field is written and read");
    }

    /** A new watch each time, so that the position goes through the file. */
    private static List<Deal> watch(SalesmateClient salesmate, Path positions) {
        WatchOptions options = WatchOptions.builder()
                .name("new-deals")
                .start(StartFrom.now())
                .store(FilePositionStore.in(positions))
                .build();
        try (Watch<Deal> watch = salesmate.deals().watch(options)) {
            return watch.poll(10).stream()
                    .map(delivery -> {
                        delivery.acknowledge();
                        return delivery.record();
                    })
                    .toList();
        }
    }

    private static Set<String> modulesWith(String packageName) {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getPackages().contains(packageName))
                .map(Module::getName)
                .collect(Collectors.toSet());
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }
}

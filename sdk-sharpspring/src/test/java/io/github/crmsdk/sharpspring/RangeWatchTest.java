package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.sharpspring.SharpSpringQuirk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Watches of records by date range; only leads tell the time of their creation. */
class RangeWatchTest {
    @RegisterExtension
    final Account account = new Account();

    private PositionStore store = new MemoryPositionStore();

    private enum Kind {
        LEAD((client, options) -> client.leads().watch(options)),
        ACCOUNT((client, options) -> client.accounts().watch(options)),
        CAMPAIGN((client, options) -> client.campaigns().watch(options)),
        OPPORTUNITY((client, options) -> client.opportunities().watch(options));

        private final BiFunction<SharpSpringClient, WatchOptions, Watch<?>> opened;

        Kind(BiFunction<SharpSpringClient, WatchOptions, Watch<?>> opened) {
            this.opened = opened;
        }

        String type() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private WatchOptions options(StartFrom start) {
        return WatchOptions.builder().name("new").start(start).store(store).build();
    }

    private Watch<?> watch(Kind kind) {
        return kind.opened.apply(account.client(), options(StartFrom.now()));
    }

    private long create(Kind kind, String suffix) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("emailAddress", "lead" + suffix + "@example.com").put("ownerID", suffix.length());
        return account.simulator().put(kind.type(), record);
    }

    private static List<Long> take(Watch<?> watch) {
        List<Long> ids = new ArrayList<>();
        for (Delivery<?> delivery : watch.poll(10_000)) {
            ids.add(Long.valueOf(delivery.id()));
            delivery.acknowledge();
        }
        return ids;
    }

    @Test
    void watchesLeads() {
        handsOverEachOnce(Kind.LEAD);
    }

    @Test
    void watchesAccounts() {
        handsOverEachOnce(Kind.ACCOUNT);
    }

    @Test
    void watchesOpportunities() {
        handsOverEachOnce(Kind.OPPORTUNITY);
    }

    @Test
    void watchesCampaigns() {
        handsOverEachOnce(Kind.CAMPAIGN);
    }

    private void handsOverEachOnce(Kind kind) {
        create(kind, "before");
        try (Watch<?> watch = watch(kind)) {
            assertThat(take(watch)).isEmpty();
            account.pass(Duration.ofHours(1));
            long first = create(kind, "a");
            account.pass(Duration.ofSeconds(1));
            long second = create(kind, "b");
            account.pass(Duration.ofHours(1));
            assertThat(take(watch)).containsExactly(first, second);
            for (int polls = 0; polls < 12; polls++) {
                account.pass(Duration.ofMinutes(1));
                assertThat(take(watch)).isEmpty();
            }
            long third = create(kind, "c");
            assertThat(take(watch)).containsExactly(third);
        }
        long whileAway = create(kind, "d");
        account.pass(Duration.ofDays(1));
        try (Watch<?> again = watch(kind)) {
            assertThat(take(again)).containsExactly(whileAway);
        }
    }

    @Test
    void readsTheDocumentedParametersOnly() {
        account.simulator().seedAccounts(1);
        try (Watch<?> watch = account.client().accounts().watch(options(StartFrom.since(account.now())))) {
            take(watch);
        }
        var request = account.simulator().lastRequest().json();
        assertThat(request.path("method").asText()).isEqualTo("getAccountsDateRange");
        assertThat(request.path("params").fieldNames())
                .toIterable()
                .containsExactly("startDate", "endDate", "timestamp");
        assertThat(request.path("params").path("endDate").asText()).isEqualTo("2037-12-31 23:59:59");
        assertThat(request.path("params").path("timestamp").asText()).isEqualTo("create");
    }

    @ParameterizedTest
    @EnumSource
    void goesThroughMoreThanOnePage(Kind kind) {
        try (Watch<?> watch = watch(kind)) {
            take(watch);
            account.pass(Duration.ofDays(1));
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 510; i++) {
                ids.add(create(kind, "" + i));
            }
            assertThat(take(watch)).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(take(watch)).isEmpty();
        }
    }

    @Test
    void takesAllAtOnceFromAVendorThatDoesNotPage() {
        account.simulator().quirks(SharpSpringQuirk.RANGE_UNPAGED);
        try (Watch<?> watch = watch(Kind.ACCOUNT)) {
            take(watch);
            account.pass(Duration.ofDays(1));
            List<Long> ids = account.simulator().seedAccounts(600);
            assertThat(take(watch)).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void saysSoIfTheVendorIgnoresTheOffset() {
        account.simulator().quirks(SharpSpringQuirk.RANGE_WITHOUT_OFFSET);
        account.simulator().seedAccounts(501);
        try (Watch<?> watch = account.client().accounts().watch(options(StartFrom.beginning()))) {
            assertThatThrownBy(() -> watch.poll(1))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining(
                            "the vendor ignored offset 500 and gave the same rows again: ask for a shorter time");
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EMPTY_RESULT_ARRAY",
                "NULL_RESULT",
                "EMPTY_BODY",
                "REVERSED",
                "NUMERIC_IDS",
                "NO_DATE",
                "NO_COUNTERS"
            })
    void survivesTheQuirks(SharpSpringQuirk quirk) {
        account.simulator().quirks(quirk);
        for (Kind kind : Kind.values()) {
            try (Watch<?> watch = watch(kind)) {
                assertThat(take(watch)).isEmpty();
                account.pass(Duration.ofMinutes(30));
                long id = create(kind, "a" + quirk);
                assertThat(take(watch)).containsExactly(id);
                account.pass(Duration.ofMinutes(30));
                assertThat(take(watch)).isEmpty();
            }
            store = new MemoryPositionStore();
        }
    }

    @Test
    void choosesTheOpportunitiesOfAnOwner() {
        try (Watch<?> watch = account.client().opportunities().watch(2, options(StartFrom.now()))) {
            take(watch);
            create(Kind.OPPORTUNITY, "a");
            long wanted = create(Kind.OPPORTUNITY, "bb");
            assertThat(take(watch)).containsExactly(wanted);
        }
    }

    @Test
    void refusesToStartAfterAnId() {
        assertThatThrownBy(() -> account.client().leads().watch(options(StartFrom.after(7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids of this vendor have no known order");
    }
}

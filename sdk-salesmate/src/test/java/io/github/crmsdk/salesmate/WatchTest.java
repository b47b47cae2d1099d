package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.testkit.salesmate.SalesmateQuirk;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a watch hands over, of each kind of record. */
class WatchTest {
    @RegisterExtension
    final Simulated salesmate = new Simulated();

    @TempDir
    Path directory;

    private final PositionStore store = new MemoryPositionStore();

    private WatchOptions options(StartFrom start) {
        return WatchOptions.builder().name("new").store(store).start(start).build();
    }

    private Watch<?> watch(Resource resource, StartFrom start) {
        return resource.watch(salesmate.client(), options(start));
    }

    private long put(Resource resource) {
        return resource.put(salesmate.account(), salesmate.instant());
    }

    private void seed(Resource resource, int count) {
        resource.seed(salesmate.account(), count, salesmate.instant());
    }

    private static List<Long> take(Watch<?> watch, int limit) {
        List<Long> ids = new ArrayList<>();
        for (Delivery<?> delivery : watch.poll(limit)) {
            delivery.acknowledge();
            ids.add(Long.valueOf(delivery.id()));
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void nowIsFromNowOn(Resource resource) {
        seed(resource, 300);
        try (Watch<?> watch = watch(resource, StartFrom.now())) {
            assertThat(take(watch, 10)).isEmpty();
            salesmate.pass(1, ChronoUnit.MINUTES);
            put(resource);
            assertThat(take(watch, 10)).containsExactly(301L);
            assertThat(take(watch, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sinceIsFromThatTimeOn(Resource resource) {
        seed(resource, 300);
        Instant bound = VirtualTime.START.minus(2, ChronoUnit.MINUTES);
        try (Watch<?> watch = watch(resource, StartFrom.since(bound))) {
            assertThat(take(watch, 10)).containsExactly(298L, 299L, 300L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginningIsEverything(Resource resource) {
        seed(resource, 300);
        try (Watch<?> watch = watch(resource, StartFrom.beginning())) {
            assertThat(take(watch, 1000)).hasSize(300).isSorted();
            assertThat(take(watch, 1000)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterIsGreaterIds(Resource resource) {
        seed(resource, 300);
        try (Watch<?> watch = watch(resource, StartFrom.after(298))) {
            assertThat(take(watch, 10)).containsExactly(299L, 300L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoRequestsTellThatNothingIsNew(Resource resource) {
        seed(resource, 300);
        try (Watch<?> watch = watch(resource, StartFrom.now())) {
            assertThat(take(watch, 10)).isEmpty();
            salesmate.account().clearRequests();
            assertThat(take(watch, 10)).isEmpty();
        }
        assertThat(salesmate.account().requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void recordsOfOneSecondAndWithOldDatesAreFound(Resource resource) {
        seed(resource, 3);
        try (Watch<?> watch = watch(resource, StartFrom.now())) {
            assertThat(take(watch, 10)).isEmpty();
            put(resource);
            put(resource);
            resource.put(salesmate.account(), VirtualTime.START.minus(90, ChronoUnit.DAYS));
            assertThat(take(watch, 10)).containsExactly(6L, 4L, 5L);
            put(resource);
            assertThat(take(watch, 10)).containsExactly(7L);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void aLimitSkipsNothing(int limit) {
        try (Watch<?> watch = watch(Resource.DEALS, StartFrom.now())) {
            assertThat(take(watch, limit)).isEmpty();
            seed(Resource.DEALS, 10);
            List<Long> all = new ArrayList<>();
            for (List<Long> ids = take(watch, limit); !ids.isEmpty(); ids = take(watch, limit)) {
                assertThat(ids).hasSizeLessThanOrEqualTo(limit);
                all.addAll(ids);
            }
            assertThat(all).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        }
    }

    @Test
    void aWatchGoesOnAfterARestart() {
        WatchOptions.Builder options = WatchOptions.builder()
                .name("new-deals")
                .store(FilePositionStore.in(directory))
                .start(StartFrom.now());
        try (Watch<Deal> watch = salesmate.client().deals().watch(options.build())) {
            assertThat(take(watch, 10)).isEmpty();
            seed(Resource.DEALS, 3);
            watch.poll(10).get(1).acknowledge();
        }
        seed(Resource.DEALS, 1);
        try (Watch<Deal> watch = salesmate.client().deals().watch(options.build())) {
            assertThat(take(watch, 10)).containsExactly(1L, 3L, 4L);
        }
        assertThat(directory.resolve("new-deals.json"))
                .content()
                .startsWith("{\"version\":1,\"fingerprint\":\"Salesmate/acme/deals.search\"");
    }

    @ParameterizedTest
    @EnumSource
    void aWatchReadsEverySuspectedShape(SalesmateQuirk quirk) {
        salesmate.account().quirks(quirk);
        salesmate.account().seedDeals(5);
        try (Watch<Deal> watch = salesmate.client().deals().watch(options(StartFrom.beginning()))) {
            assertThat(watch.poll(10))
                    .hasSize(5)
                    .allSatisfy(delivery ->
                            assertThat(delivery.record().createdAt()).isNotNull());
        }
    }

    @ParameterizedTest
    @CsvSource({"10, false", "120, true"})
    void theOverlapDecidesHowLateARecordMayBecomeVisible(int minutes, boolean found) {
        WatchOptions options = WatchOptions.builder()
                .name("new")
                .store(store)
                .start(StartFrom.beginning())
                .overlap(Duration.ofMinutes(minutes))
                .build();
        seed(Resource.DEALS, 5);
        ObjectNode late = salesmate.account().deal(3).orElseThrow();
        salesmate.client().deals().delete(3).execute();
        try (Watch<Deal> watch = salesmate.client().deals().watch(options)) {
            assertThat(take(watch, 10)).containsExactly(1L, 2L, 4L, 5L);
            salesmate.pass(1, ChronoUnit.HOURS);
            put(Resource.DEALS);
            assertThat(take(watch, 10)).containsExactly(6L);
            salesmate.account().put("deal", late);
            assertThat(take(watch, 10)).isEqualTo(found ? List.of(3L) : List.of());
        }
    }

    @Test
    void aSecondWatchOfThatNameIsRefused() {
        try (Watch<Deal> watch = salesmate.client().deals().watch(options(StartFrom.now()))) {
            assertThat(watch.poll(1)).isEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(() -> salesmate.client().contacts().watch(options(StartFrom.now())))
                    .withMessage("Watch 'new' is already open: close it, or use another name");
        }
    }

    @Test
    void thePositionOfAnotherAccountOrResourceIsRefused() {
        try (Watch<Deal> watch = salesmate.client().deals().watch(options(StartFrom.now()))) {
            assertThat(watch.poll(1)).isEmpty();
        }
        refused(
                salesmate.client().contacts().watch(options(StartFrom.now())),
                "The position of watch 'new' belongs to Salesmate/acme/deals.search, not to"
                        + " Salesmate/acme/contacts.search: use another name, or delete the position to start anew");
        try (SalesmateSimulator other =
                        SalesmateSimulator.builder().link("other").start();
                SalesmateClient client =
                        Simulated.client(other, VirtualTime.automatic()).build()) {
            refused(
                    client.deals().watch(options(StartFrom.now())),
                    "The position of watch 'new' belongs to Salesmate/acme/deals.search, not to"
                            + " Salesmate/other/deals.search: use another name, or delete the position to start anew");
        }
    }

    @Test
    void thePositionOfANewerSdkIsRefused() throws IOException {
        Files.writeString(directory.resolve("new.json"), "{\"version\":2}");
        WatchOptions options = WatchOptions.builder()
                .name("new")
                .store(FilePositionStore.in(directory))
                .build();
        refused(
                salesmate.client().deals().watch(options),
                "The position of watch 'new' has version 2, this SDK writes 1: a newer SDK has been at work, use that");
        assertThat(directory.resolve("new.json")).hasContent("{\"version\":2}");
    }

    private static void refused(Watch<?> foreign, String message) {
        try (foreign) {
            assertThatIllegalStateException().isThrownBy(() -> foreign.poll(1)).withMessage(message);
        }
    }
}

package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.testkit.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A watch that runs by itself. */
class WatchRunTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final Simulated salesmate = new Simulated();

    private final PositionStore store = new MemoryPositionStore();
    private final VirtualTime time = VirtualTime.automatic();
    private final List<Long> handled = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    private WatchOptions.Builder options(VirtualTime clock) {
        return WatchOptions.builder()
                .name("new-deals")
                .store(store)
                .start(StartFrom.beginning())
                .time(clock)
                .maxAttempts(2)
                .deadLetter((deal, failure) -> given.add(((Deal) deal).title() + ": " + failure.getMessage()));
    }

    @Test
    void aRecordThatCannotBeHandledBlocksNothing() {
        salesmate.account().seedDeals(5);
        Watch<Deal> watch = salesmate.client().deals().watch(options(time).build());
        watch.run(
                deal -> {
                    handled.add(deal.id());
                    if (handled.size() == 6) {
                        watch.close();
                    }
                    if (deal.id() == 2) {
                        throw new IllegalStateException("no such seat");
                    }
                },
                MINUTE);
        assertThat(handled).containsExactly(1L, 2L, 3L, 4L, 5L, 2L);
        assertThat(given).containsExactly("Deal 2: no such seat");
        try (Watch<Deal> again = salesmate.client().deals().watch(options(time).build())) {
            assertThat(again.poll(10)).isEmpty();
        }
    }

    @Test
    void failuresOfTheVendorAreWaitedOut() {
        salesmate.account().next(Fault.status(503));
        salesmate.account().next(Fault.html(502));
        salesmate.account().next(Fault.resetBeforeHeaders());
        salesmate.account().seedDeals(1);
        Watch<Deal> watch = salesmate.client().deals().watch(options(time).build());
        watch.run(
                deal -> {
                    handled.add(deal.id());
                    watch.close();
                },
                MINUTE);
        assertThat(handled).containsExactly(1L);
        assertThat(time.waits()).hasSizeBetween(3, 4);
        assertThat(time.waits().get(0)).isBetween(Duration.ofSeconds(108), Duration.ofSeconds(132));
        assertThat(time.waits().get(1)).isBetween(Duration.ofSeconds(216), Duration.ofSeconds(264));
        assertThat(time.waits().get(2)).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    }

    @Test
    void refusedCredentialsEndTheRun() {
        try (SalesmateClient client = Simulated.client(salesmate.account(), time)
                        .sessionKey("expired")
                        .build();
                Watch<Deal> watch = client.deals().watch(options(time).build())) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> watch.run(deal -> handled.add(deal.id()), MINUTE))
                    .withMessage(
                            "Salesmate deals.search (POST /apis/deal/v4/search): HTTP 403, code AuthorizationFailed");
        }
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void closingEndsTheRunAtOnce() throws InterruptedException {
        VirtualTime manual = VirtualTime.manual();
        Watch<Deal> watch = salesmate.client().deals().watch(options(manual).build());
        CompletableFuture<Void> run =
                CompletableFuture.runAsync(() -> watch.run(deal -> handled.add(deal.id()), MINUTE));
        manual.awaitWaiting(1);
        salesmate.account().seedDeals(1);
        manual.advance(Duration.ofSeconds(66));
        manual.awaitWaiting(1);
        assertThat(handled).containsExactly(1L);
        watch.close();
        run.join();
        assertThat(manual.waiting()).isZero();
    }
}

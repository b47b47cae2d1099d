package io.github.crmsdk.sellsy;

import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Life;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.sellsy.SellsyQuirk;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random lives of watches on the simulator, with its quirks. */
class WatchModelTest {
    private static final List<Fault> FAULTS = List.of(
            Fault.status(503),
            Fault.html(502),
            Fault.retryAfter("60"),
            Fault.resetBeforeHeaders(),
            Fault.truncatedBody());

    @ParameterizedTest
    @EnumSource
    void thePromiseHolds(WatchedKind kind) {
        SellsyQuirk[] quirks = SellsyQuirk.values();
        for (int seed = 1; seed <= Life.lives(2); seed++) {
            try (Vendor vendor = new Vendor(kind)) {
                vendor.account.quirks(quirks[(seed + kind.ordinal()) % quirks.length]);
                new Life(kind.name(), seed, vendor).live();
            }
        }
    }

    private static final class Vendor implements Life.Vendor, AutoCloseable {
        private final WatchedKind kind;
        private Instant now = VirtualTime.START;
        private final SellsySimulator account = SellsySimulator.builder()
                .clock(() -> now)
                .tokenLife(Duration.ofDays(1000))
                .quotas(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)
                .start();
        private final SellsyClient client = SellsyClient.builder()
                .clientCredentials(account.clientId(), account.clientSecret())
                .loginUrl(account.loginBaseUrl())
                .baseUrl(account.baseUrl())
                .time(VirtualTime.automatic())
                .retryPolicy(RetryPolicy.none())
                .rateBudget(RateBudget.unlimited())
                .build();

        Vendor(WatchedKind kind) {
            this.kind = kind;
        }

        @Override
        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public String create(Duration ago) {
            return Long.toString(kind.put(account, now.minus(ago)));
        }

        @Override
        public void delete(String id) {
            account.remove(kind.path(), Long.parseLong(id));
        }

        @Override
        public void meanwhile(Runnable change) {
            account.beforeEach(call -> change.run());
        }

        @Override
        public void fail(Random random) {
            account.next(FAULTS.get(random.nextInt(FAULTS.size())));
        }

        @Override
        public void works() {
            account.clearFaults();
            account.beforeEach(call -> {});
        }

        @Override
        public Watch<?> open(WatchOptions.Builder options) {
            return kind.watch(client, options.build());
        }

        @Override
        public Duration overlap() {
            return Duration.ofMinutes(10);
        }

        @Override
        public boolean findsOldDates() {
            return true;
        }

        @Override
        public void close() {
            client.close();
            account.close();
        }
    }
}

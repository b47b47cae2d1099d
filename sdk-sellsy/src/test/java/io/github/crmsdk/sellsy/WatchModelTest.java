package io.github.crmsdk.sellsy;

import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Life;
import io.github.crmsdk.core.watch.SimulatedVendor;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.sellsy.SellsyQuirk;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random lives of watches on the simulator, with its quirks. */
class WatchModelTest {
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

    private static final class Vendor extends SimulatedVendor {
        private final WatchedKind kind;
        private final SellsySimulator account = SellsySimulator.builder()
                .clock(this::now)
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
            super(VirtualTime.START);
            this.kind = kind;
        }

        @Override
        protected Simulator simulator() {
            return account;
        }

        @Override
        public String create(Duration ago) {
            return Long.toString(kind.put(account, now().minus(ago)));
        }

        @Override
        public void delete(String id) {
            account.remove(kind.path(), Long.parseLong(id));
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

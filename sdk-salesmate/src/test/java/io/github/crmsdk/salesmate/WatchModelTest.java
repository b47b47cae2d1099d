package io.github.crmsdk.salesmate;

import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Life;
import io.github.crmsdk.core.watch.SimulatedVendor;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.salesmate.SalesmateQuirk;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random lives of watches on the simulator, with its quirks. */
class WatchModelTest {
    @ParameterizedTest
    @EnumSource
    void thePromiseHolds(Resource resource) {
        for (int seed = 1; seed <= Life.lives(2); seed++) {
            try (Vendor vendor = new Vendor(resource, seed)) {
                new Life(resource.name(), seed, vendor).live();
            }
        }
    }

    private static final class Vendor extends SimulatedVendor {
        private final Resource resource;
        private final SalesmateSimulator account = SalesmateSimulator.builder()
                .clock(this::now)
                .hourlyQuota(Integer.MAX_VALUE)
                .start();
        private final SalesmateClient client =
                Simulated.client(account, VirtualTime.automatic()).build();

        Vendor(Resource resource, int seed) {
            super(VirtualTime.START);
            SalesmateQuirk[] quirks = SalesmateQuirk.values();
            this.resource = resource;
            account.quirks(quirks[seed % quirks.length]);
        }

        @Override
        protected Simulator simulator() {
            return account;
        }

        @Override
        public String create(Duration ago) {
            return Long.toString(resource.put(account, now().minus(ago)));
        }

        @Override
        public void delete(String id) {
            resource.delete(account, Long.parseLong(id));
        }

        @Override
        public Watch<?> open(WatchOptions.Builder options) {
            return resource.watch(client, options.build());
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

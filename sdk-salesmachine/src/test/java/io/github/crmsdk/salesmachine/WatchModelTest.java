package io.github.crmsdk.salesmachine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Life;
import io.github.crmsdk.core.watch.SimulatedVendor;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.salesmachine.SalesmachineQuirk;
import io.github.crmsdk.testkit.salesmachine.SalesmachineSimulator;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random lives of watches on the simulator, with its quirks, by time and by full passes. */
class WatchModelTest {
    private enum Kind {
        CONTACT((client, options) -> client.contacts().watch(options)),
        ACCOUNT((client, options) -> client.accounts().watch(options));

        private final BiFunction<SalesmachineClient, WatchOptions, Watch<?>> watch;

        Kind(BiFunction<SalesmachineClient, WatchOptions, Watch<?>> watch) {
            this.watch = watch;
        }

        String type() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @CsvSource({"CONTACT, false", "ACCOUNT, false", "CONTACT, true", "ACCOUNT, true"})
    void thePromiseHolds(Kind kind, boolean fullPass) {
        SalesmachineQuirk[] quirks = SalesmachineQuirk.values();
        for (int seed = 1; seed <= Life.lives(2); seed++) {
            try (Vendor vendor = new Vendor(kind, fullPass)) {
                vendor.simulator.quirks(quirks[seed % quirks.length]);
                new Life(kind + (fullPass ? ", full pass" : ""), seed, vendor).live();
            }
        }
    }

    private static final class Vendor extends SimulatedVendor {
        private final Kind kind;
        private final boolean fullPass;
        private final SalesmachineSimulator simulator =
                SalesmachineSimulator.builder().clock(this::now).start();
        private final SalesmachineClient client = SalesmachineClient.builder()
                .baseUrl(simulator.baseUrl())
                .accessToken(simulator.accessToken())
                .time(VirtualTime.automatic())
                .retryPolicy(RetryPolicy.none())
                .build();

        Vendor(Kind kind, boolean fullPass) {
            super(VirtualTime.START);
            this.kind = kind;
            this.fullPass = fullPass;
        }

        @Override
        protected Simulator simulator() {
            return simulator;
        }

        @Override
        public String create(Duration ago) {
            return simulator.put(
                    kind.type(),
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("created_at", now().minus(ago).getEpochSecond()));
        }

        @Override
        public void delete(String id) {
            simulator.remove(kind.type(), id);
        }

        @Override
        public Watch<?> open(WatchOptions.Builder options) {
            return kind.watch.apply(client, options.fullPass(fullPass).build());
        }

        @Override
        public Duration overlap() {
            return Duration.ofHours(1);
        }

        @Override
        public boolean findsOldDates() {
            return fullPass;
        }

        @Override
        public void close() {
            client.close();
            simulator.close();
        }
    }
}

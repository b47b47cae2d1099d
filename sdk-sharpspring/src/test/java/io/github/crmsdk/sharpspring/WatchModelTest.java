package io.github.crmsdk.sharpspring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Life;
import io.github.crmsdk.core.watch.SimulatedVendor;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.sharpspring.SharpSpringQuirk;
import io.github.crmsdk.testkit.sharpspring.SharpSpringSimulator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random lives of watches on the simulator, with its quirks, and through the hour that comes twice. */
class WatchModelTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** An hour before the clocks in Berlin are set back. */
    private static final Instant AUTUMN = Instant.parse("2026-10-25T00:00:00Z");

    private static final List<SharpSpringQuirk> QUIRKS = List.of(
            SharpSpringQuirk.EMPTY_RESULT_ARRAY,
            SharpSpringQuirk.NULL_RESULT,
            SharpSpringQuirk.EMPTY_BODY,
            SharpSpringQuirk.REVERSED,
            SharpSpringQuirk.NUMERIC_IDS,
            SharpSpringQuirk.RANGE_UNPAGED,
            SharpSpringQuirk.NO_EVENTS_BY_TYPE,
            SharpSpringQuirk.OTHER_EVENT_KEY,
            SharpSpringQuirk.NO_DATE);

    private enum Kind {
        LEAD((client, options) -> client.leads().watch(options)),
        ACCOUNT((client, options) -> client.accounts().watch(options)),
        CAMPAIGN((client, options) -> client.campaigns().watch(options)),
        OPPORTUNITY((client, options) -> client.opportunities().watch(options)),
        EMAIL((client, options) -> client.emails().watch(options)),
        PAGE((client, options) -> client.pages().watch(options)),
        FORM((client, options) -> client.forms().watch(options));

        private final BiFunction<SharpSpringClient, WatchOptions, Watch<?>> opened;

        Kind(BiFunction<SharpSpringClient, WatchOptions, Watch<?>> opened) {
            this.opened = opened;
        }

        String source() {
            return switch (this) {
                case EMAIL -> "emailOpened";
                case PAGE -> "pageVisit";
                case FORM -> "formSubmit";
                default -> "";
            };
        }

        String type() {
            return source().isEmpty() ? name().toLowerCase(Locale.ROOT) : "event";
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePromiseHolds(Kind kind) {
        for (int seed = 1; seed <= Life.lives(2); seed++) {
            try (Vendor vendor = new Vendor(kind, ApiVersion.V1_2)) {
                vendor.simulator.quirks(QUIRKS.get((seed + kind.ordinal()) % QUIRKS.size()));
                new Life(kind.name(), seed, vendor).live();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePromiseHoldsInLocalTime(Kind kind) {
        for (int seed = 1; seed <= Life.lives(1); seed++) {
            try (Vendor vendor = new Vendor(kind, ApiVersion.V1)) {
                new Life(kind + " in local time", seed, vendor).live();
            }
        }
    }

    private static final class Vendor extends SimulatedVendor {
        private final Kind kind;
        private final SharpSpringSimulator simulator = SharpSpringSimulator.builder()
                .clock(this::now)
                .companyZone(BERLIN)
                .secondLimit(Integer.MAX_VALUE)
                .dailyLimit(Integer.MAX_VALUE)
                .start();
        private final SharpSpringClient client;

        Vendor(Kind kind, ApiVersion version) {
            super(AUTUMN);
            this.kind = kind;
            SharpSpringClient.Builder builder = SharpSpringClient.builder()
                    .accountID(simulator.accountID())
                    .secretKey(simulator.secretKey())
                    .baseUrl(version == ApiVersion.V1 ? simulator.baseUrlOfVersion1() : simulator.baseUrl())
                    .time(VirtualTime.automatic())
                    .retryPolicy(RetryPolicy.none())
                    .rateBudget(RateBudget.unlimited());
            client = (version == ApiVersion.V1 ? builder.apiVersion(version).companyZone(BERLIN) : builder).build();
        }

        @Override
        protected Simulator simulator() {
            return simulator;
        }

        @Override
        public String create(Duration ago) {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            record.put("leadID", "7").put("ownerID", "7").put("eventSource", kind.source());
            return Long.toString(simulator.put(kind.type(), record, now().minus(ago)));
        }

        @Override
        public void delete(String id) {
            simulator.remove(kind.type(), Long.parseLong(id));
        }

        @Override
        public void fail(Random random) {
            if (random.nextInt(3) == 0) {
                simulator.quotaStorm(1);
            } else {
                super.fail(random);
            }
        }

        @Override
        public Watch<?> open(WatchOptions.Builder options) {
            return kind.opened.apply(client, options.build());
        }

        @Override
        public Duration overlap() {
            return Duration.ofMinutes(10);
        }

        @Override
        public boolean findsOldDates() {
            return false;
        }

        @Override
        public void close() {
            client.close();
            simulator.close();
        }
    }
}

package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.salesmate.deal.Deal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchDealsTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void goesOnWhereItWasStopped() {
        assertThat(watchUntil(FIRST.plusSeconds(4), 3))
                .containsExactly(
                        "deal 1 of 2026-03-01T12:00:00Z: Deal 1",
                        "deal 2 of 2026-03-01T12:00:02Z: Deal 2",
                        "deal 3 of 2026-03-01T12:00:04Z: Deal 3");
        assertThat(watchUntil(FIRST.plusSeconds(9), 2))
                .containsExactly("deal 4 of 2026-03-01T12:00:06Z: Deal 4", "deal 5 of 2026-03-01T12:00:08Z: Deal 5");
    }

    /** Runs the program at that time until it has printed so many deals. */
    private List<String> watchUntil(Instant now, int deals) {
        printed.reset();
        try (BusyAccount account = new BusyAccount(FIRST, () -> now)) {
            Watch<Deal> watch = WatchDeals.open(account.client(), directory, StartFrom.beginning());
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8) {
                @Override
                public void println(String line) {
                    super.println(line);
                    if (lines().size() == deals) {
                        watch.close();
                    }
                }
            };
            WatchDeals.run(watch, new Narrator(out), Duration.ofMillis(10));
        }
        return lines();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void aSimulatedAccountKnowsItsAge() throws IOException {
        try (BusyAccount account = BusyAccount.in(directory)) {
            account.keepBusy();
            assertThat(account.client().deals().get(1).execute().title()).isEqualTo("Deal 1");
        }
        assertThat(Instant.parse(java.nio.file.Files.readString(directory.resolve("simulated-since"))))
                .isBefore(Instant.now());
        BusyAccount.in(directory).close();
    }
}

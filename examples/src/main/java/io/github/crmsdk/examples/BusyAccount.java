package io.github.crmsdk.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A simulated account that gets a deal every two seconds, also while no simulator runs. */
final class BusyAccount implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Instant first;
    private final InstantSource clock;
    private final SalesmateSimulator simulator;
    private final SalesmateClient client;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private int deals;

    BusyAccount(Instant first, InstantSource clock) {
        this.first = first;
        this.clock = clock;
        this.simulator = SalesmateSimulator.builder()
                .clock(clock)
                .hourlyQuota(Integer.MAX_VALUE)
                .start();
        this.client = SalesmateClient.builder()
                .link(simulator.link())
                .sessionKey(simulator.token())
                .baseUrl(simulator.baseUrl())
                .build();
        catchUp();
    }

    /** The account whose first deal came when this folder was first used. */
    static BusyAccount in(Path directory) throws IOException {
        Path since = Files.createDirectories(directory).resolve("simulated-since");
        if (!Files.exists(since)) {
            Files.writeString(
                    since, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return new BusyAccount(Instant.parse(Files.readString(since)), InstantSource.system());
    }

    SalesmateClient client() {
        return client;
    }

    void keepBusy() {
        Future<?> unused =
                timer.scheduleAtFixedRate(this::catchUp, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Creates the deals that should be there by now. */
    void catchUp() {
        for (Instant next = created(); !next.isAfter(clock.instant()); next = created()) {
            deals++;
            simulator.put(
                    "deal",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("id", deals)
                            .put("title", "Deal " + deals)
                            .put("owner", 1)
                            .put("createdAt", next.toString()));
        }
    }

    private Instant created() {
        return first.plus(EVERY.multipliedBy(deals));
    }

    @Override
    public void close() {
        timer.shutdownNow();
        client.close();
        simulator.close();
    }
}

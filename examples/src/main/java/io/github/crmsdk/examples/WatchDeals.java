package io.github.crmsdk.examples;

import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Prints each new deal, oldest first, until it is stopped. Start it again and it goes on where it was, with the deals that
 * came meanwhile. Reads a real account if the environment holds credentials; else a simulated one that gets a deal every two
 * seconds, whether somebody watches or not.
 *
 * <p>The first argument is the folder for the position, {@code watch-deals} unless given.
 */
public final class WatchDeals {
    private WatchDeals() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args.length > 0 ? args[0] : "watch-deals");
        Narrator narrator = new Narrator(System.out);
        Map<String, String> environment = System.getenv();
        if (environment.containsKey("SALESMATE_LINK") && environment.containsKey("SALESMATE_SESSION_KEY")) {
            narrator.chapter("Watching the deals of " + environment.get("SALESMATE_LINK"));
            try (SalesmateClient salesmate = SalesmateClient.builder()
                    .link(environment.get("SALESMATE_LINK"))
                    .sessionKey(environment.get("SALESMATE_SESSION_KEY"))
                    .build()) {
                run(open(salesmate, directory, StartFrom.now()), narrator, Duration.ofMinutes(1));
            }
        } else {
            narrator.chapter("Watching the deals of a simulator on this machine");
            try (BusyAccount account = BusyAccount.in(directory)) {
                account.keepBusy();
                run(open(account.client(), directory, StartFrom.beginning()), narrator, Duration.ofSeconds(1));
            }
        }
    }

    static Watch<Deal> open(SalesmateClient salesmate, Path directory, StartFrom start) {
        return salesmate
                .deals()
                .watch(WatchOptions.builder()
                        .name("new-deals")
                        .start(start)
                        .store(FilePositionStore.in(directory))
                        .build());
    }

    /** Until the watch is closed, which stopping the program does. */
    static void run(Watch<Deal> watch, Narrator narrator, Duration interval) {
        Runtime.getRuntime().addShutdownHook(new Thread(watch::close));
        watch.run(
                deal -> narrator.result("deal " + deal.id() + " of " + deal.createdAt() + ": " + deal.title()),
                interval);
    }
}

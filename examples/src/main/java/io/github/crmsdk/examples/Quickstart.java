package io.github.crmsdk.examples;

import java.util.List;
import java.util.Map;

/**
 * Shows the SDK at work. Without credentials in the environment it talks to simulators on this machine; with them it
 * talks to the real vendor, and writes there only if told {@code --yes}.
 */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) {
        boolean writesAllowed = List.of(args).contains("--yes");
        Narrator narrator = new Narrator(System.out);
        for (VendorTour tour : tours(System.getenv())) {
            if (!tour.isReal()) {
                narrator.chapter(tour.vendor() + ", a simulator on this machine");
                tour.walk(narrator);
            } else if (writesAllowed) {
                narrator.chapter(tour.vendor() + ", THE REAL ACCOUNT of the environment");
                tour.walk(narrator);
            } else {
                narrator.chapter(tour.vendor() + ", left out");
                narrator.result(
                        "The environment holds credentials, so this would create, change and delete records in a"
                                + " real account. Add --yes to do that, or unset them to use the simulator.");
            }
        }
    }

    private static List<VendorTour> tours(Map<String, String> environment) {
        return List.of(
                new SalesmateTour(environment),
                new SalesmachineTour(environment),
                new SellsyTour(environment),
                new SalesmanagoTour(environment),
                new SharpSpringTour(environment));
    }
}

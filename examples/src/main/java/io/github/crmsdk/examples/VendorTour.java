package io.github.crmsdk.examples;

/**
 * A walk through what the SDK does for one vendor: against the vendor's simulator, or against the real vendor if the
 * environment holds credentials.
 */
interface VendorTour {
    String vendor();

    /** Whether the environment names a real account. */
    boolean isReal();

    void walk(Narrator narrator);
}

package io.github.crmsdk.benchmarks.cold;

import io.github.crmsdk.benchmarks.Payloads;

/** How a cold program tells what it took. */
final class ColdResult {
    private ColdResult() {}

    /**
     * Prints the nanoseconds since the start and the process's processor time, or nothing if the list was not whole, and
     * ends the JVM.
     */
    static void print(long start, int deals) {
        long took = System.nanoTime() - start;
        if (deals == Payloads.PAGE) {
            System.out.println(took);
            System.out.println(ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .toNanos());
        }
        Runtime.getRuntime().halt(0);
    }
}

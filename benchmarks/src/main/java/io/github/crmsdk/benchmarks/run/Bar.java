package io.github.crmsdk.benchmarks.run;

import java.util.Locale;

/**
 * What the SDK may cost.
 *
 * @param most the bar
 * @param byTime whether a busy machine can change what is measured
 */
record Bar(String name, Measured measured, double most, boolean byTime) {
    static Bar time(String name, Measured measured, double most) {
        return new Bar(name, measured, most, true);
    }

    /** Of something that comes out the same however busy the machine is. */
    static Bar steady(String name, Measured measured, double most) {
        return new Bar(name, measured, most, false);
    }

    boolean isMet() {
        return measured.median() <= most;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-6s %-45s %10.2f (%.2f to %.2f), bar %.2f",
                isMet() ? "met" : "MISSED",
                name,
                measured.median(),
                measured.least(),
                measured.most(),
                most);
    }
}

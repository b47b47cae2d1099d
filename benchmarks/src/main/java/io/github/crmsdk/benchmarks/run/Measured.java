package io.github.crmsdk.benchmarks.run;

import java.util.Arrays;
import java.util.List;

/**
 * What repeated measuring gave, one value a round.
 *
 * @param values in the order of the rounds
 */
record Measured(List<Double> values) {
    static Measured of(List<Double> values) {
        return new Measured(List.copyOf(values));
    }

    double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double most() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** This over the other, round by round: what slows a round down slows both. */
    Measured over(Measured other) {
        Double[] ratios = new Double[values.size()];
        Arrays.setAll(ratios, i -> values.get(i) / other.values.get(i));
        return of(List.of(ratios));
    }

    Measured minus(Measured other) {
        Double[] differences = new Double[values.size()];
        Arrays.setAll(differences, i -> values.get(i) - other.values.get(i));
        return of(List.of(differences));
    }
}

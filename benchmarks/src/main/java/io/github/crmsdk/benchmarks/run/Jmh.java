package io.github.crmsdk.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all JMH benchmarks in rounds, in each round one fork of each. JMH by itself would run all forks of one benchmark
 * before the next, and whatever the machine does meanwhile would look like a difference between them.
 */
final class Jmh {
    private final Map<String, List<Double>> micros = new TreeMap<>();
    private final Map<String, List<Double>> processorMicros = new TreeMap<>();
    private final Map<String, List<Double>> bytes = new TreeMap<>();
    private final int rounds;
    private final Options options;

    Jmh(boolean quick) {
        this.rounds = quick ? 1 : 2;
        this.options = new OptionsBuilder()
                .include("io\\.github\\.crmsdk\\.benchmarks\\..*Benchmark\\..*")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(quick ? VerboseMode.SILENT : VerboseMode.NORMAL)
                .forks(1)
                .warmupIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 1 : 4)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .shouldDoGC(true)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC")
                .build();
    }

    Jmh run() throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (RunResult result : new Runner(options).run()) {
                String name = name(result.getParams().getBenchmark());
                add(micros, name, result.getPrimaryResult());
                add(processorMicros, name, secondary(result, ProcessorTime.RESULT));
                add(bytes, name, secondary(result, "gc.alloc.rate.norm"));
            }
        }
        return this;
    }

    /** Microseconds per operation. */
    Measured time(String benchmark) {
        return measured(micros, benchmark);
    }

    /** Microseconds of processor time per operation, by all threads of the JVM. */
    Measured processorTime(String benchmark) {
        return measured(processorMicros, benchmark);
    }

    /** Bytes allocated per operation, by all threads of the JVM. */
    Measured allocation(String benchmark) {
        return measured(bytes, benchmark);
    }

    List<String> benchmarks() {
        return List.copyOf(micros.keySet());
    }

    private static Measured measured(Map<String, List<Double>> results, String benchmark) {
        return Measured.of(Objects.requireNonNull(results.get(benchmark), benchmark));
    }

    private static Result<?> secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name);
    }

    private static void add(Map<String, List<Double>> results, String name, Result<?> result) {
        results.computeIfAbsent(name, any -> new ArrayList<>()).add(result.getScore());
    }

    /** {@code CallBenchmark.sdkGet} of the whole name. */
    private static String name(String benchmark) {
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    }
}

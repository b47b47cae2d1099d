package io.github.crmsdk.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything, keeps the results and holds them against the bars: what the SDK may cost beside hand-written
 * code. Fails if a bar is missed. With {@code -Dbench.quick=true} the runs are short, nothing is kept, and only those
 * bars count that do not depend on what else the machine does.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        boolean quick = Boolean.getBoolean("bench.quick");
        Path modules = Path.of(System.getProperty("bench.modules", "..")).normalize();
        Map<String, Long> jars = Jars.sizes(modules);
        ColdStart cold = new ColdStart(quick).run();
        Jmh jmh = new Jmh(quick).run();
        List<Bar> bars = bars(jmh, cold, jars).stream()
                .filter(bar -> !quick || !bar.byTime())
                .toList();
        if (!quick) {
            new Results(modules.resolve("benchmarks/results")).write(jmh, cold, jars, bars);
        }
        bars.forEach(System.out::println);
        jars.forEach((module, bytes) -> System.out.println(module + ".jar has " + bytes + " bytes"));
        System.exit(bars.stream().allMatch(Bar::isMet) ? 0 : 1);
    }

    private static List<Bar> bars(Jmh jmh, ColdStart cold, Map<String, Long> jars) {
        String sdkGet = "CallBenchmark.sdkGet";
        String plainGet = "CallBenchmark.plainGet";
        String sdkPage = "DecodeBenchmark.sdk";
        String ignoring = "DecodeBenchmark.ignoring";
        String keeping = "DecodeBenchmark.keeping";
        return List.of(
                Bar.time("get a deal / plain", ratio(jmh::time, sdkGet, plainGet), 1.05),
                Bar.time("get a deal / plain, processor", ratio(jmh::processorTime, sdkGet, plainGet), 1.05),
                Bar.steady(
                        "get a deal - plain, bytes allocated",
                        jmh.allocation(sdkGet).minus(jmh.allocation(plainGet)),
                        8192),
                Bar.steady(
                        "get bytes - plain, bytes allocated",
                        jmh.allocation("CallBenchmark.sdkBytes").minus(jmh.allocation("CallBenchmark.plainBytes")),
                        8192),
                Bar.time("decode a page / records without the unknown", ratio(jmh::time, sdkPage, ignoring), 1.15),
                Bar.time("decode a page / records with the unknown", ratio(jmh::time, sdkPage, keeping), 1.15),
                Bar.time(
                        "first list / plain",
                        cold.sdk().millis().over(cold.plain().millis()),
                        1.15),
                Bar.time(
                        "first list / plain, processor",
                        cold.sdk().processorMillis().over(cold.plain().processorMillis()),
                        1.15),
                Bar.steady(
                        "first list - plain, classes loaded",
                        cold.sdk().classes().minus(cold.plain().classes()),
                        400),
                Bar.steady(
                        "core jar, kB",
                        Measured.of(List.of(Objects.requireNonNull(jars.get("sdk-core")) / 1000.0)),
                        300));
    }

    private static Measured ratio(Function<String, Measured> by, String sdk, String plain) {
        return by.apply(sdk).over(by.apply(plain));
    }
}

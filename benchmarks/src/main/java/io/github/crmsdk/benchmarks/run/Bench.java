package io.github.crmsdk.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        Measured sdkGet = jmh.time("CallBenchmark.sdkGet");
        Measured sdkPage = jmh.time("DecodeBenchmark.sdk");
        double core = jars.get("sdk-core") / 1000.0;
        return List.of(
                new Bar("get a deal, time, times plain", sdkGet.over(jmh.time("CallBenchmark.plainGet")), 1.05, true),
                new Bar(
                        "get a deal, allocation, bytes more than plain",
                        jmh.allocation("CallBenchmark.sdkGet").minus(jmh.allocation("CallBenchmark.plainGet")),
                        8192,
                        false),
                new Bar(
                        "decode a page, time, times records that drop the unknown",
                        sdkPage.over(jmh.time("DecodeBenchmark.ignoring")),
                        1.15,
                        true),
                new Bar(
                        "decode a page, time, times records that keep the unknown",
                        sdkPage.over(jmh.time("DecodeBenchmark.keeping")),
                        1.15,
                        true),
                new Bar("first list, time, times plain", cold.sdkMillis().over(cold.plainMillis()), 1.15, true),
                new Bar(
                        "first list, classes more than plain",
                        cold.sdkClasses().minus(cold.plainClasses()),
                        400,
                        false),
                new Bar("core jar, kB", Measured.of(List.of(core)), 300, false));
    }
}

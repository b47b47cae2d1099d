package io.github.crmsdk.benchmarks.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what was measured as JSON, one file per JDK, so that a change shows in the history. */
final class Results {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    Results(Path folder) {
        this.folder = folder;
    }

    void write(Jmh jmh, ColdStart cold, Map<String, Long> jars, List<Bar> bars) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine());
        all.put("bars", bars.stream().map(Results::bar).toList());
        Map<String, Object> benchmarks = new LinkedHashMap<>();
        for (String name : jmh.benchmarks()) {
            benchmarks.put(
                    name,
                    Map.of(
                            "microseconds", rounded(jmh.time(name).values()),
                            "processorMicroseconds",
                                    rounded(jmh.processorTime(name).values()),
                            "bytes", rounded(jmh.allocation(name).values())));
        }
        all.put("benchmarks", benchmarks);
        all.put("firstListSdk", coldRuns(cold.sdk()));
        all.put("firstListPlain", coldRuns(cold.plain()));
        all.put("jarBytes", jars);
        Files.createDirectories(folder);
        Path file = folder.resolve("jdk-" + Runtime.version().feature() + ".json");
        Files.writeString(file, JSON.writeValueAsString(all) + "\n");
    }

    private static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        machine.put("jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        return machine;
    }

    private static Map<String, Object> bar(Bar bar) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", bar.name());
        json.put("bar", bar.most());
        json.put("median", rounded(bar.measured().median()));
        json.put("least", rounded(bar.measured().least()));
        json.put("most", rounded(bar.measured().most()));
        json.put("met", bar.isMet());
        return json;
    }

    private static Map<String, Object> coldRuns(ColdStart.Runs runs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("milliseconds", rounded(runs.millis().values()));
        json.put("processorMilliseconds", rounded(runs.processorMillis().values()));
        json.put("classes", rounded(runs.classes().values()));
        return json;
    }

    private static List<BigDecimal> rounded(List<Double> values) {
        return values.stream().map(Results::rounded).toList();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}

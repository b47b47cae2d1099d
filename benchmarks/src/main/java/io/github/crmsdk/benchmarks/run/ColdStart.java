package io.github.crmsdk.benchmarks.run;

import io.github.crmsdk.benchmarks.LoopbackServer;
import io.github.crmsdk.benchmarks.cold.ColdPlain;
import io.github.crmsdk.benchmarks.cold.ColdSdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first list of a JVM, from the start of {@code main}: the two programs in turn, each in a process of its own, as
 * only the first time counts. The server stays in this process. Classes are counted in further runs, because the log
 * they are counted in costs time.
 */
final class ColdStart {
    private static final int COUNTS = 3;

    private final List<Double> sdkMillis = new ArrayList<>();
    private final List<Double> plainMillis = new ArrayList<>();
    private final List<Double> sdkClasses = new ArrayList<>();
    private final List<Double> plainClasses = new ArrayList<>();
    private final int rounds;

    ColdStart(boolean quick) {
        this.rounds = quick ? 1 : 15;
    }

    ColdStart run() throws IOException, InterruptedException {
        try (LoopbackServer server = new LoopbackServer()) {
            // Once for the file cache, not counted.
            millis(ColdSdk.class, server.url());
            millis(ColdPlain.class, server.url());
            for (int round = 1; round <= rounds; round++) {
                sdkMillis.add(millis(ColdSdk.class, server.url()));
                plainMillis.add(millis(ColdPlain.class, server.url()));
            }
            for (int count = 1; count <= COUNTS; count++) {
                sdkClasses.add(classes(ColdSdk.class, server.url()));
                plainClasses.add(classes(ColdPlain.class, server.url()));
            }
        }
        return this;
    }

    Measured sdkMillis() {
        return Measured.of(sdkMillis);
    }

    Measured plainMillis() {
        return Measured.of(plainMillis);
    }

    Measured sdkClasses() {
        return Measured.of(sdkClasses);
    }

    Measured plainClasses() {
        return Measured.of(plainClasses);
    }

    private static double millis(Class<?> program, String url) throws IOException, InterruptedException {
        return Long.parseLong(output(program, url, "-Xlog:disable").strip()) / 1e6;
    }

    /** Every class that the JVM defines, its own included. */
    private static double classes(Class<?> program, String url) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            output(program, url, "-Xlog:class+load=info:file=" + log + "::filecount=0");
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }

    private static String output(Class<?> program, String url, String option) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, option, "-cp", System.getProperty("java.class.path"), program.getName(), url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0 || output.isBlank()) {
            throw new IllegalStateException(program.getSimpleName() + " has not listed its deals");
        }
        return output;
    }
}

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

    private final Runs sdk = new Runs(ColdSdk.class);
    private final Runs plain = new Runs(ColdPlain.class);
    private final int rounds;

    ColdStart(boolean quick) {
        this.rounds = quick ? 1 : 15;
    }

    ColdStart run() throws IOException, InterruptedException {
        try (LoopbackServer server = new LoopbackServer()) {
            for (int count = 1; count <= COUNTS; count++) {
                sdk.count(server.url());
                plain.count(server.url());
            }
            for (int round = 1; round <= rounds; round++) {
                sdk.time(server.url());
                plain.time(server.url());
            }
        }
        return this;
    }

    Runs sdk() {
        return sdk;
    }

    Runs plain() {
        return plain;
    }

    /** What the runs of one program took. */
    static final class Runs {
        private final Class<?> program;
        private final List<Double> millis = new ArrayList<>();
        private final List<Double> processorMillis = new ArrayList<>();
        private final List<Double> classes = new ArrayList<>();

        Runs(Class<?> program) {
            this.program = program;
        }

        /** From the start of {@code main}. */
        Measured millis() {
            return Measured.of(millis);
        }

        /** Of the whole process, the JVM's own start included. */
        Measured processorMillis() {
            return Measured.of(processorMillis);
        }

        /** Every class that the JVM defines, its own included. */
        Measured classes() {
            return Measured.of(classes);
        }

        private void time(String url) throws IOException, InterruptedException {
            List<String> lines = output(url, "-Xlog:disable");
            millis.add(Long.parseLong(lines.get(0)) / 1e6);
            processorMillis.add(Long.parseLong(lines.get(1)) / 1e6);
        }

        private void count(String url) throws IOException, InterruptedException {
            Path log = Files.createTempFile("classes", ".log");
            try {
                output(url, "-Xlog:class+load=info:file=" + log + "::filecount=0");
                try (Stream<String> lines = Files.lines(log)) {
                    classes.add((double)
                            lines.filter(line -> line.contains(" source: ")).count());
                }
            } finally {
                Files.delete(log);
            }
        }

        private List<String> output(String url, String option) throws IOException, InterruptedException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(
                            java, option, "-cp", System.getProperty("java.class.path"), program.getName(), url)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (process.waitFor() != 0 || output.isBlank()) {
                throw new IllegalStateException(program.getSimpleName() + " has not listed its deals");
            }
            return output.lines().toList();
        }
    }
}

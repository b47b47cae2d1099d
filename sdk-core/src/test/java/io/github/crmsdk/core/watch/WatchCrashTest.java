package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watching process is killed at random moments, again and again. */
class WatchCrashTest {
    /** Many more in the profile {@code slow}. */
    private static final int KILLS = Integer.getInteger("watch.kills", 3);

    private static final int RECORDS_A_LIFE = 30;

    @TempDir
    Path directory;

    @Test
    void killsLoseNothingAndRepeatOnlyWhatWasInHand() throws Exception {
        int records = RECORDS_A_LIFE * (KILLS + 1);
        Random random = new Random();
        Instant start = Instant.now();
        for (int kill = 0; kill < KILLS; kill++) {
            int before = log().size();
            liveUntil(start, records, before + 1 + random.nextInt(2 * RECORDS_A_LIFE));
        }
        while (handled().size() < records) {
            liveUntil(start, records, log().size() + records);
        }
        Set<String> acknowledged = new HashSet<>();
        int repeated = 0;
        Set<String> handled = new HashSet<>();
        for (String line : log()) {
            String id = line.substring(1);
            if (line.startsWith("+")) {
                acknowledged.add(id);
            } else {
                assertThat(acknowledged).as("repeated although acknowledged").doesNotContain(id);
                repeated += handled.add(id) ? 0 : 1;
            }
        }
        assertThat(handled).hasSize(records);
        assertThat(repeated).isLessThanOrEqualTo(KILLS);
    }

    private List<String> log() throws IOException {
        Path log = directory.resolve("log");
        // The last line may be torn by a kill.
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.endsWith("."))
                        .toList()
                : List.of();
    }

    private Set<String> handled() throws IOException {
        Set<String> handled = new HashSet<>();
        log().stream().filter(line -> line.startsWith("-")).forEach(line -> handled.add(line.substring(1)));
        return handled;
    }

    /** Lets a process watch until the log has so many lines, or all records are handled, and kills it. */
    private void liveUntil(Instant start, int records, int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        directory.toString(),
                        start.toString(),
                        "" + records)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
        try {
            while (log().size() < lines && handled().size() < records) {
                assertThat(process.waitFor(5, TimeUnit.MILLISECONDS))
                        .as(() -> output())
                        .isFalse();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private String output() {
        try {
            return Files.readString(directory.resolve("output"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** The process that is killed. */
    public static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            Path directory = Path.of(arguments[0]);
            Records records = new Records(Instant.parse(arguments[1]), Integer.parseInt(arguments[2]));
            WatchOptions options = WatchOptions.builder()
                    .name("records")
                    .start(StartFrom.beginning())
                    .store(FilePositionStore.in(directory))
                    .limit(20)
                    .build();
            try (Watch<Integer> watch = new Watch<>(records, options)) {
                watch.runDeliveries(
                        delivery -> {
                            append(directory, "-" + delivery.id());
                            delivery.acknowledge();
                            append(directory, "+" + delivery.id());
                        },
                        Duration.ofMillis(20));
            }
        }

        private static void append(Path directory, String line) throws IOException {
            Files.writeString(
                    directory.resolve("log"), line + ".\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** A vendor that every process sees alike: a record each few milliseconds, visible up to a second late. */
    private record Records(Instant start, int count) implements WatchSource<Integer> {
        @Override
        public PagedCall<Integer> since(Instant from) {
            return new PagedCall<>((token, atMost) -> new MadeCall<>(
                    new CallInfo("Acme", "north", "records.list", "GET", "/v1/records"),
                    Headers.of(),
                    () -> Page.last(IntStream.range(0, count)
                            .filter(number -> !timestamp(number).isBefore(from))
                            .filter(number -> timestamp(number)
                                    .plusMillis(new Random(number).nextInt(1000))
                                    .isBefore(Instant.now()))
                            .boxed()
                            .toList())));
        }

        @Override
        public String id(Integer number) {
            return Integer.toHexString(number * 0x9E3779B1);
        }

        @Override
        public Instant timestamp(Integer number) {
            return start.plusMillis(10L * number);
        }

        @Override
        public Duration overlap() {
            return Duration.ofSeconds(5);
        }
    }
}

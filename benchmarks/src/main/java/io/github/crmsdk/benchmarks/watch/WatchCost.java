package io.github.crmsdk.benchmarks.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import io.github.crmsdk.benchmarks.Payloads;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.FilePositionStore;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests, memory and position of a watch on an account of few, many and very many records: what a poll costs must not
 * depend on what is there, only on what is new. Writes {@code benchmarks/results/watch.json}.
 */
public final class WatchCost {
    private static final int WARM_UP = 300;
    private static final int POLLS = 50;
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private WatchCost() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(System.getProperty("bench.modules", ".."), "benchmarks/results");
        List<Map<String, Object>> all = new ArrayList<>();
        for (long existing : List.of(10L, 10_000L, 1_000_000L)) {
            all.add(measure(existing));
        }
        Files.createDirectories(folder);
        String json = JSON.writeValueAsString(Map.of("deals", all));
        Files.writeString(folder.resolve("watch.json"), json + "\n");
        System.out.println(json);
    }

    private static Map<String, Object> measure(long existing) throws IOException {
        Path positions = Files.createTempDirectory("watch-cost");
        try (GrowingAccount account = new GrowingAccount(existing);
                SalesmateClient client = SalesmateClient.builder()
                        .link("acme")
                        .sessionKey(Payloads.KEY)
                        .baseUrl(account.url())
                        .rateBudget(RateBudget.unlimited())
                        .build();
                Watch<Deal> watch = client.deals()
                        .watch(WatchOptions.builder()
                                .name("cost")
                                .store(FilePositionStore.in(positions))
                                .build())) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("existing", existing);
            poll(watch, 1);
            result.put("requestsToStart", account.requests());
            for (int i = 0; i < WARM_UP; i++) {
                poll(watch, 1);
            }
            account.requests();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long began = System.nanoTime();
            for (int i = 0; i < POLLS; i++) {
                poll(watch, 1);
            }
            result.put("microsecondsPerIdlePoll", (System.nanoTime() - began) / 1000 / POLLS);
            result.put("bytesAllocatedPerIdlePoll", (THREADS.getCurrentThreadAllocatedBytes() - before) / POLLS);
            result.put("requestsPerIdlePoll", account.requests() / (double) POLLS);
            for (int more : List.of(1, 100, 1000)) {
                account.grow(more);
                int found = poll(watch, 10_000);
                result.put("requestsFor" + more + "New", account.requests());
                if (found != more) {
                    throw new IllegalStateException(found + " were found, not " + more);
                }
            }
            result.put("positionBytes", Files.size(positions.resolve("cost.json")));
            return result;
        }
    }

    private static int poll(Watch<Deal> watch, int limit) {
        List<Delivery<Deal>> found = watch.poll(limit);
        found.forEach(Delivery::acknowledge);
        return found.size();
    }
}

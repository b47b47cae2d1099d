package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.send.RateBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Watches that share the rate budget of one client. */
class WatchFairnessTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private final CountDownLatch underWay = new CountDownLatch(3);
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    private MockResponse answer(RecordedRequest request) {
        String[] place =
                Objects.requireNonNull(request.getUrl().queryParameter("from")).split(":", 2);
        int page = Integer.parseInt(place[1]);
        boolean longOne = place[0].equals("long");
        if (longOne) {
            underWay.countDown();
        }
        return AcmeServer.json(
                200,
                "{\"Status\":\"success\",\"Data\":[{\"Id\":" + page + ",\"CreatedAt\":\"2026-03-01T12:00:00Z\"}]"
                        + (longOne && page < 30 ? ",\"Next\":\"long:" + (page + 1) + "\"}" : "}"));
    }

    private record Source(AcmeClient client, String name) implements WatchSource<Thing> {
        @Override
        public PagedCall<Thing> since(Instant from) {
            return new PagedCall<>((token, atMost) ->
                    client.things().page(token.map(Object::toString).orElse(name + ":1"), 1));
        }

        @Override
        public String id(Thing record) {
            return Long.toString(record.id());
        }

        @Override
        public @Nullable Instant timestamp(Thing record) {
            return record.createdAt();
        }

        @Override
        public Duration overlap() {
            return SECOND;
        }
    }

    private static int poll(AcmeClient client, String name) {
        WatchOptions options =
                WatchOptions.builder().name(name).start(StartFrom.beginning()).build();
        try (Watch<Thing> watch = new Watch<>(new Source(client, name), options)) {
            return watch.poll(100).size();
        }
    }

    /** A place a second. Notes how long this thread has to wait for one. */
    private RateBudget budget() {
        RateBudget budget = RateBudget.of(1, SECOND, server.time());
        Thread test = Thread.currentThread();
        return new RateBudget() {
            @Override
            public Duration reserve(Duration atMost) {
                Duration wait = budget.reserve(atMost);
                if (Thread.currentThread().equals(test)) {
                    waits.add(wait);
                }
                return wait;
            }

            @Override
            public void pause(Duration wait) {
                budget.pause(wait);
            }
        };
    }

    /** A watch waits for one place at a time, so that another one's is never further away than the next but one. */
    @Test
    void aLongReadDoesNotHoldUpAShortOne() throws InterruptedException {
        server.always(this::answer);
        try (AcmeClient client = server.client().rateBudget(budget()).build()) {
            CompletableFuture<Integer> longOne = CompletableFuture.supplyAsync(() -> poll(client, "long"));
            assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(poll(client, "short")).isEqualTo(1);
            assertThat(longOne.join()).isEqualTo(30);
        }
        assertThat(waits).isNotEmpty().allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(SECOND.multipliedBy(2)));
    }
}

package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final CountDownLatch reserved = new CountDownLatch(1);
    private final AtomicInteger requestsOfTheLongOne = new AtomicInteger();

    private MockResponse answer(RecordedRequest request) {
        String[] place =
                Objects.requireNonNull(request.getUrl().queryParameter("from")).split(":", 2);
        int page = Integer.parseInt(place[1]);
        boolean longOne = place[0].equals("long");
        if (longOne) {
            requestsOfTheLongOne.incrementAndGet();
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

    private static CompletableFuture<Integer> poll(AcmeClient client, String name) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Watch<Thing> watch = new Watch<>(
                            new Source(client, name),
                            WatchOptions.builder()
                                    .name(name)
                                    .start(StartFrom.beginning())
                                    .build())) {
                        return watch.poll(100).size();
                    }
                },
                task -> new Thread(task, name).start());
    }

    /** A place a second; tells when the short one has taken its own. */
    private RateBudget budget(VirtualTime time) {
        RateBudget budget = RateBudget.of(1, SECOND, time);
        return new RateBudget() {
            @Override
            public Duration reserve(Duration atMost) {
                Duration wait = budget.reserve(atMost);
                if (Thread.currentThread().getName().equals("short")) {
                    reserved.countDown();
                }
                return wait;
            }

            @Override
            public void pause(Duration wait) {
                budget.pause(wait);
            }
        };
    }

    @Test
    void aLongReadDoesNotHoldUpAShortOne() throws InterruptedException {
        VirtualTime time = server.manualTime();
        server.always(this::answer);
        try (AcmeClient client = server.client().rateBudget(budget(time)).build()) {
            CompletableFuture<Integer> longOne = poll(client, "long");
            while (requestsOfTheLongOne.get() < 3) {
                time.advance(SECOND);
                Thread.onSpinWait();
            }
            CompletableFuture<Integer> shortOne = poll(client, "short");
            assertThat(reserved.await(20, TimeUnit.SECONDS)).isTrue();
            int before = requestsOfTheLongOne.get();
            while (!shortOne.isDone() && requestsOfTheLongOne.get() < before + 10) {
                if (time.waiting() > 0) {
                    time.advance(SECOND);
                }
                Thread.onSpinWait();
            }
            assertThat(shortOne.join()).isEqualTo(1);
            assertThat(requestsOfTheLongOne.get()).isLessThanOrEqualTo(before + 4);
            while (!longOne.isDone()) {
                time.advance(SECOND);
                Thread.onSpinWait();
            }
            assertThat(longOne.join()).isEqualTo(30);
        }
    }
}

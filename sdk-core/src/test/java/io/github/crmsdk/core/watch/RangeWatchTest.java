package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watches of a vendor that filters by time, and whose records may tell no time themselves. */
class RangeWatchTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private final List<Row> rows = new ArrayList<>();
    private final PositionStore store = new MemoryPositionStore();
    private Instant clock = NOW;
    private Duration ahead = Duration.ZERO;
    private boolean telling;
    private boolean dated = true;
    private @Nullable AcmeClient client;

    private record Row(long id, Instant created) {}

    @BeforeEach
    void serve() {
        server.always(this::answer);
        client = server.client().build();
    }

    @AfterEach
    void stop() {
        if (client != null) {
            client.close();
        }
    }

    private MockResponse answer(RecordedRequest request) {
        Instant from = Instant.ofEpochSecond(
                Long.parseLong(String.valueOf(request.getUrl().queryParameter("from"))));
        String data = rows.stream()
                .filter(row -> !row.created().isBefore(from) && !row.created().isAfter(clock))
                .sorted(Comparator.comparing(row -> Long.toString(row.id(), 3)))
                .map(row -> telling
                        ? "{\"Id\":" + row.id() + ",\"CreatedAt\":\"" + row.created() + "\"}"
                        : "{\"Id\":" + row.id() + "}")
                .collect(Collectors.joining(",", "[", "]"));
        MockResponse.Builder response = AcmeServer.ok(data).newBuilder();
        return dated
                ? response.addHeader(
                                "Date",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        clock.plus(ahead).atOffset(ZoneOffset.UTC)))
                        .build()
                : response.build();
    }

    private Watch<Thing> watch(StartFrom start) {
        return new Watch<>(
                new Source(client),
                WatchOptions.builder().name("things").start(start).store(store).build());
    }

    private record Source(@Nullable AcmeClient client) implements WatchSource<Thing> {
        @Override
        public PagedCall<Thing> since(Instant from) {
            return new PagedCall<>((token, atMost) ->
                    client.things().page(token.map(Object::toString).orElse("" + from.getEpochSecond()), 100));
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
            return Duration.ofMinutes(10);
        }
    }

    private void create(long id, Duration afterNow) {
        rows.add(new Row(id, NOW.plus(afterNow)));
    }

    private void pass(Duration time) {
        clock = clock.plus(time);
    }

    private static List<Long> ids(List<Delivery<Thing>> deliveries) {
        return deliveries.stream().map(Delivery::id).map(Long::valueOf).toList();
    }

    private static List<Long> take(Watch<Thing> watch) {
        List<Delivery<Thing>> found = watch.poll(100);
        found.forEach(Delivery::acknowledge);
        return ids(found);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void handsOverOnceWhatIsCreatedAfterTheStart(boolean timestamps) {
        telling = timestamps;
        create(900, Duration.ofMinutes(-5));
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            assertThat(take(watch)).isEmpty();
            create(30, Duration.ofHours(1));
            create(20, Duration.ofHours(1).plusSeconds(1));
            pass(Duration.ofHours(2));
            assertThat(take(watch)).containsExactlyInAnyOrder(20L, 30L);
            for (int polls = 0; polls < 20; polls++) {
                pass(Duration.ofMinutes(1));
                assertThat(take(watch)).isEmpty();
            }
        }
    }

    @Test
    void findsWhatBecomesVisibleLate() {
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            take(watch);
            pass(Duration.ofMinutes(30));
            take(watch);
            create(5, Duration.ofMinutes(21));
            assertThat(take(watch)).containsExactly(5L);
            assertThat(take(watch)).isEmpty();
        }
    }

    @Test
    void readsNoMoreThanTheOverlapAgain() throws InterruptedException {
        create(1, Duration.ofDays(-100));
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            take(watch);
            pass(Duration.ofDays(1));
            create(2, Duration.ofDays(1));
            assertThat(take(watch)).containsExactly(2L);
            int before = server.requests();
            assertThat(take(watch)).isEmpty();
            assertThat(server.requests()).isEqualTo(before + 1);
            for (int skipped = 0; skipped < before; skipped++) {
                server.request();
            }
            assertThat(server.request().getUrl().queryParameter("from"))
                    .isEqualTo(""
                            + NOW.plus(Duration.ofDays(1))
                                    .minus(Duration.ofMinutes(70))
                                    .getEpochSecond());
        }
    }

    @Test
    void aClockThatIsAheadOfTheRecordsLosesNone() {
        create(1, Duration.ofDays(-1));
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            ahead = Duration.ofHours(5);
            take(watch);
            for (int id = 2; id < 20; id++) {
                pass(Duration.ofMinutes(7));
                create(id, Duration.ofMinutes(7L * (id - 1)));
                assertThat(take(watch)).containsExactly((long) id);
            }
        }
    }

    @Test
    void aRecordThatIsNotAcknowledgedIsFoundAgainAfterARestart() {
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            take(watch);
            create(1, Duration.ofMinutes(1));
            create(2, Duration.ofMinutes(59));
            pass(Duration.ofHours(1));
            List<Delivery<Thing>> found = watch.poll(100);
            assertThat(ids(found)).containsExactly(1L, 2L);
            found.get(1).acknowledge();
        }
        pass(Duration.ofHours(1));
        try (Watch<Thing> again = watch(StartFrom.now())) {
            assertThat(take(again)).containsExactly(1L);
            assertThat(take(again)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void startsAtAGivenTime(boolean timestamps) {
        telling = timestamps;
        create(1, Duration.ofDays(-3));
        create(2, Duration.ofDays(-2));
        create(3, Duration.ofDays(-1));
        try (Watch<Thing> watch = watch(StartFrom.since(NOW.minus(Duration.ofDays(2))))) {
            assertThat(take(watch)).containsExactly(2L, 3L);
            assertThat(take(watch)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesWithoutAClockOfTheVendor(boolean timestamps) {
        telling = timestamps;
        dated = false;
        create(1, Duration.ofMinutes(-5));
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            assertThat(take(watch)).isEmpty();
            create(2, Duration.ofMinutes(30));
            pass(Duration.ofHours(1));
            assertThat(take(watch)).containsExactly(2L);
            pass(Duration.ofHours(1));
            assertThat(take(watch)).isEmpty();
        }
    }

    @Test
    void aClockThatIsBehindTheRecordsRepeatsNone() {
        ahead = Duration.ofHours(-3);
        create(1, Duration.ZERO);
        try (Watch<Thing> watch = watch(StartFrom.since(NOW.minus(Duration.ofMinutes(5))))) {
            assertThat(take(watch)).containsExactly(1L);
            for (int polls = 0; polls < 5; polls++) {
                pass(Duration.ofMinutes(30));
                assertThat(take(watch)).isEmpty();
            }
        }
    }

    @Test
    void whatTellsNoTimeComesInTheOrderOfPolls() {
        try (Watch<Thing> watch = watch(StartFrom.now())) {
            take(watch);
            create(9, Duration.ofMinutes(1));
            pass(Duration.ofMinutes(2));
            assertThat(ids(watch.poll(100))).containsExactly(9L);
            create(5, Duration.ofMinutes(3));
            create(4, Duration.ofMinutes(3));
            pass(Duration.ofMinutes(2));
            assertThat(ids(watch.poll(100))).containsExactly(9L, 4L, 5L);
            assertThat(take(watch)).containsExactly(9L, 4L, 5L);
        }
    }

    @Test
    void refusesToStartAfterAnId() {
        assertThatThrownBy(() -> watch(StartFrom.after(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start is After[id=7]: ids of this vendor have no known order, start at a time instead");
    }
}

package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Offsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A vendor in memory whose time passes when told to. */
final class World implements WatchSource<World.Row> {
    private static final Instant BEGINNING = Instant.parse("2026-03-01T12:00:00Z");
    private static final CallInfo INFO = new CallInfo("Acme", "north", "rows.list", "POST", "/v1/rows");
    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
            Row::shown, Comparator.nullsFirst(Comparator.<Instant>naturalOrder().reversed()));

    final Shape shape;
    final List<Row> rows = new ArrayList<>();
    int pageSize = 50;
    boolean showsDate = true;
    Duration skew = Duration.ZERO;
    Duration offset = Duration.ZERO;
    /** Called before each answer. */
    Runnable disturbance = () -> {};

    private final Random random;
    private Instant time = BEGINNING;
    private long numbers = 1000;

    /** One record. */
    static final class Row {
        final String id;
        final Instant created;
        final Instant visible;

        @Nullable
        Instant shown;

        boolean hidden;
        boolean cameUndated;

        Row(String id, Instant created, Instant visible) {
            this.id = id;
            this.created = created;
            this.visible = visible;
        }

        @Nullable
        Instant shown() {
            return shown;
        }

        long number() {
            return Long.parseLong(id);
        }
    }

    World(Shape shape, Random random) {
        this.shape = shape;
        this.random = random;
    }

    void pass(Duration span) {
        time = time.plus(span);
    }

    /** What the vendor's clock shows. */
    Instant clock() {
        return time.plus(offset);
    }

    Row create(Instant created, Duration late) {
        long unit = shape.unit().toMillis();
        Instant kept = Instant.ofEpochMilli(created.toEpochMilli() / unit * unit);
        Row row = new Row(id(), kept, time.plus(late));
        row.shown = shape.dated() ? kept : null;
        rows.add(row);
        return row;
    }

    private String id() {
        return switch (shape.ids()) {
            case GROWING -> Long.toString(numbers += 1 + random.nextInt(3));
            case NUMBERS -> Long.toString(random.nextLong(1, Long.MAX_VALUE));
            case TEXTS -> Long.toHexString(random.nextLong(1, Long.MAX_VALUE)) + "x";
        };
    }

    boolean isVisible(Row row) {
        return !row.hidden && !row.visible.isAfter(time);
    }

    @Override
    public PagedCall<Row> since(Instant from) {
        Comparator<Row> order = shape.newestFirst() ? NEWEST_FIRST : Comparator.comparingInt(row -> row.id.hashCode());
        return list(row -> !shape.filter() || !row.created.isBefore(from), order);
    }

    @Override
    public boolean newestFirst() {
        return shape.newestFirst();
    }

    @Override
    public Optional<PagedCall<Row>> greatestIdFirst() {
        return shape.ids() == Shape.Ids.GROWING
                ? Optional.of(
                        list(row -> true, Comparator.comparingLong(Row::number).reversed()))
                : Optional.empty();
    }

    private PagedCall<Row> list(Predicate<Row> wanted, Comparator<Row> order) {
        return new PagedCall<>((token, atMost) -> {
            Headers headers = showsDate
                    ? new Headers.Builder().add("Date", clock().plus(skew)).build()
                    : Headers.of();
            return new MadeCall<>(INFO, headers, () -> page(wanted, order, Offsets.of(token)));
        });
    }

    /** Hidden rows take their places in a page, so that there are short and empty ones. */
    private Page<Row> page(Predicate<Row> wanted, Comparator<Row> order, long from) {
        disturbance.run();
        List<Row> all = rows.stream()
                .filter(row -> !row.visible.isAfter(time))
                .filter(wanted)
                .sorted(order)
                .toList();
        long next = from + pageSize;
        return new Page<>(
                all.stream()
                        .skip(from)
                        .limit(pageSize)
                        .filter(row -> !row.hidden)
                        .toList(),
                next < all.size() ? Optional.of(Offsets.token(next)) : Optional.empty(),
                OptionalLong.empty());
    }

    @Override
    public String id(Row row) {
        return row.id;
    }

    @Override
    public @Nullable Instant timestamp(Row row) {
        return row.shown;
    }

    @Override
    public Duration overlap() {
        return shape.overlap();
    }
}

package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Offsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Records in memory, listed as a vendor lists them. Reads are counted, and can be broken or disturbed. */
final class Feed implements WatchSource<Feed.Item> {
    /** When the tests' records begin. */
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static final CallInfo INFO = new CallInfo("Acme", "north", "items.list", "POST", "/v1/items");

    /**
     * One record.
     *
     * @param at seconds after noon would say the same; null while the vendor has not filled it in
     */
    record Item(long id, @Nullable Instant at) {}

    private static final Comparator<Item> BY_TIME = Comparator.comparing(
            Item::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder().reversed()));
    private static final Comparator<Item> BY_ID =
            Comparator.comparingLong(Item::id).reversed();

    final List<Item> items = new ArrayList<>();
    final Deque<RuntimeException> failures = new ArrayDeque<>();
    int pageSize = 100;
    int requests;
    /** Called with the number of each request before it is answered. */
    IntConsumer disturbance = number -> {};

    private Headers headers = Headers.of();

    /** Adds a record so many seconds after noon. */
    Feed add(long id, long second) {
        items.add(new Item(id, NOON.plusSeconds(second)));
        return this;
    }

    /** Adds records 1 to n, a second apart from noon on. */
    Feed fill(int count) {
        for (int id = 1; id <= count; id++) {
            add(id, id);
        }
        return this;
    }

    /** Answers with this date from now on. */
    Feed dated(Instant date) {
        headers = new Headers.Builder().add("Date", date).build();
        return this;
    }

    @Override
    public PagedCall<Item> since(Instant from) {
        return list(BY_TIME);
    }

    @Override
    public boolean newestFirst() {
        return true;
    }

    @Override
    public Optional<PagedCall<Item>> greatestIdFirst() {
        return Optional.of(list(BY_ID));
    }

    private PagedCall<Item> list(Comparator<Item> order) {
        return new PagedCall<>((token, atMost) -> new MadeCall<>(INFO, headers, () -> page(order, Offsets.of(token))));
    }

    private Page<Item> page(Comparator<Item> order, long from) {
        disturbance.accept(++requests);
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        long next = from + pageSize;
        return new Page<>(
                items.stream().sorted(order).skip(from).limit(pageSize).toList(),
                next < items.size() ? Optional.of(Offsets.token(next)) : Optional.empty(),
                OptionalLong.empty());
    }

    @Override
    public String id(Item item) {
        return Long.toString(item.id());
    }

    @Override
    public @Nullable Instant timestamp(Item item) {
        return item.at();
    }

    @Override
    public Duration overlap() {
        return Duration.ofSeconds(10);
    }

    /** A watch on this with options that need no name of their own. */
    Watch<Item> watch(PositionStore store, StartFrom start) {
        return new Watch<>(
                this,
                WatchOptions.builder().name("items").store(store).start(start).build());
    }
}

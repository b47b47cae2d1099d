package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads everything from a point in time on. */
final class RangeReader<T> implements Reader<T> {
    private final RangeSource<T> source;
    private final WatchOptions options;

    /**
     * @param clock what the vendor's first answer says, which no record of it can be much younger than
     */
    private record Look<T>(Map<Long, T> records, Optional<Instant> clock) {}

    RangeReader(RangeSource<T> source, WatchOptions options) {
        if (options.start() instanceof StartFrom.After) {
            throw new IllegalArgumentException("start is " + options.start()
                    + ": ids of this vendor have no known order, start at a time instead");
        }
        this.source = source;
        this.options = options;
    }

    @Override
    public void look(Ledger<T> ledger) {
        Look<T> look = read(ledger.readFrom());
        ledger.foundSince(look.records(), look.clock(), source::timestamp);
    }

    @Override
    public Map<Long, T> since(Instant from) {
        return read(from).records();
    }

    private Look<T> read(Instant from) {
        Map<Long, T> all = new LinkedHashMap<>();
        PagedCall<T> list = source.since(from);
        ApiResponse<Page<T>> first = list.page().exchange();
        boolean paged = first.value().next().isPresent();
        keep(first.value(), from, all);
        rest(list, first.value(), from, all);
        for (int passes = 1; paged && passes < MOST_PASSES; passes++) {
            int before = all.size();
            list.pages().forEach(page -> keep(page, from, all));
            if (all.size() == before) {
                break;
            }
        }
        return new Look<>(all, clock(first));
    }

    private void rest(PagedCall<T> list, Page<T> first, Instant from, Map<Long, T> all) {
        first.next().ifPresent(token -> list.startAt(token).pages().forEach(page -> keep(page, from, all)));
    }

    private void keep(Page<T> page, Instant from, Map<Long, T> all) {
        for (T record : page.items()) {
            Instant timestamp = timestamp(record);
            if (timestamp == null || !timestamp.isBefore(from)) {
                all.put(source.id(record), record);
            }
        }
    }

    private static Optional<Instant> clock(ApiResponse<?> answer) {
        return Optional.ofNullable(answer.headers().getInstant("Date"));
    }

    /** This machine's clock only chooses a range that is likely short; what counts is the clock in the answer. */
    @Override
    public Instant vendorTime() {
        ApiResponse<Page<T>> recent = source.since(options.time().now()).page().exchange();
        return clock(recent)
                .or(() -> newest(recent.value().items().stream()))
                .or(() -> newest(since(Instant.EPOCH).values().stream()))
                .orElse(Instant.EPOCH);
    }

    private Optional<Instant> newest(Stream<T> records) {
        return records.map(this::timestamp).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    @Override
    public long greatestId() {
        return NO_ORDER;
    }

    @Override
    public @Nullable Instant timestamp(T record) {
        return source.timestamp(record);
    }

    @Override
    public Duration overlap() {
        return source.overlap();
    }

    @Override
    public CallInfo info() {
        return source.since(Instant.EPOCH).page().info();
    }
}

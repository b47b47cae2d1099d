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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the newest records and those with the greatest ids. */
final class SortedReader<T> implements Reader<T> {
    /** A read ends after so many older records in a row: fewer may stand out of order. */
    private static final int ENOUGH_OLDER = 50;

    private final WatchSource<T> source;

    SortedReader(WatchSource<T> source) {
        this.source = source;
    }

    @Override
    public void look(Ledger<T> ledger) {
        Map<Long, T> byId = above(ledger.readAbove());
        Map<Long, T> byTime = since(ledger.readFrom());
        ledger.found(byId, byTime, source);
    }

    @Override
    public Map<Long, T> since(Instant from) {
        return read(source.newestFirst(), record -> {
            Instant timestamp = source.timestamp(record);
            return timestamp == null || !timestamp.isBefore(from);
        });
    }

    /** By id: what has a greater id. */
    private Map<Long, T> above(long id) {
        return read(source.greatestIdFirst(), record -> source.id(record) > id);
    }

    private Map<Long, T> read(PagedCall<T> list, Predicate<T> wanted) {
        Map<Long, T> all = new LinkedHashMap<>();
        int pages = pass(list, wanted, all);
        for (int passes = 1; pages > 1 && passes < MOST_PASSES; passes++) {
            int before = all.size();
            pass(list, wanted, all);
            if (all.size() == before) {
                break;
            }
        }
        return all;
    }

    private int pass(PagedCall<T> list, Predicate<T> wanted, Map<Long, T> into) {
        int pages = 0;
        int olderInARow = 0;
        for (Page<T> page : list.pages()) {
            pages++;
            for (T record : page.items()) {
                if (wanted.test(record)) {
                    into.put(source.id(record), record);
                    olderInARow = 0;
                } else {
                    olderInARow++;
                }
            }
            if (olderInARow >= ENOUGH_OLDER) {
                break;
            }
        }
        return pages;
    }

    @Override
    public Instant vendorTime() {
        ApiResponse<Page<T>> first = source.newestFirst().page().exchange();
        Instant date = first.headers().getInstant("Date");
        return date != null
                ? date
                : first.value().items().stream()
                        .map(source::timestamp)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
    }

    @Override
    public long greatestId() {
        return source.greatestIdFirst().page().execute().items().stream()
                .mapToLong(source::id)
                .max()
                .orElse(0);
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
        return source.newestFirst().page().info();
    }
}

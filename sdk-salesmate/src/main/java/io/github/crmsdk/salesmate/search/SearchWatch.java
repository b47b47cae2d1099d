package io.github.crmsdk.salesmate.search;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.salesmate.model.RecordType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads newest first by {@code createdAt} and compares the records' own timestamps. The vendor's date filter is not
 * used: it knows minutes only, in a zone that is not documented.
 */
record SearchWatch<T>(
        RecordType type,
        List<String> fields,
        Searches.Search<T> search,
        ToLongFunction<T> idOf,
        Function<T, @Nullable Instant> createdAt)
        implements WatchSource<T> {
    @Override
    public PagedCall<T> newestFirst() {
        return Searches.descending("createdAt", type, fields, search);
    }

    @Override
    public PagedCall<T> greatestIdFirst() {
        return Searches.descending("id", type, fields, search);
    }

    @Override
    public long id(T record) {
        return idOf.applyAsLong(record);
    }

    @Override
    public @Nullable Instant timestamp(T record) {
        return createdAt.apply(record);
    }

    @Override
    public Duration overlap() {
        return Duration.ofMinutes(10);
    }
}

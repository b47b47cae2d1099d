package io.github.crmsdk.salesmate.search;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.salesmate.model.RecordType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads newest first by a time field and compares the records' own timestamps. The vendor's date filter is not used: it
 * knows minutes only, in a zone that is not documented.
 */
record SearchWatch<T>(
        RecordType type,
        List<String> fields,
        Searches.Search<T> search,
        ToLongFunction<T> idOf,
        String timeField,
        Function<T, @Nullable Instant> time)
        implements WatchSource<T> {
    @Override
    public PagedCall<T> since(Instant from) {
        return Searches.descending(timeField, type, fields, search);
    }

    @Override
    public boolean newestFirst() {
        return true;
    }

    @Override
    public Optional<PagedCall<T>> greatestIdFirst() {
        return Optional.of(Searches.descending("id", type, fields, search));
    }

    @Override
    public String id(T record) {
        return Long.toString(idOf.applyAsLong(record));
    }

    @Override
    public @Nullable Instant timestamp(T record) {
        return time.apply(record);
    }

    @Override
    public Duration overlap() {
        return Duration.ofMinutes(10);
    }
}

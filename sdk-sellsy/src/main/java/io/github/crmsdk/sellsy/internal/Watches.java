package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a resource are watched.
 *
 * <p>New records are read from the list in the vendor's order of creation, newest first, and from the list by id, which
 * shows what was entered with an old date. The search's filter by time would do as well where there is one; not needing it
 * leaves nothing to doubt about its bounds. A poll that finds nothing new reads one page by time and one by id. Times have
 * whole seconds.
 */
public final class Watches {
    private static final Duration UNIT = Duration.ofSeconds(1);

    private Watches() {}

    /**
     * Records as they are created.
     *
     * @param field the order's name of the time of creation, or {@code id} where the vendor has none: later records have
     *     greater ids
     */
    public static <T> Watch<T> created(
            WatchOptions options,
            Function<ListQuery, PagedCall<T>> list,
            String field,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> created) {
        return new Watch<>(
                new Records<>(
                        from -> list.apply(descending(field)),
                        true,
                        Optional.of(list.apply(descending("id"))),
                        id,
                        created),
                options);
    }

    /**
     * Records as they are created and changed.
     *
     * @param field the order's name of the time of the last change
     */
    public static <T> Watch<T> changed(
            WatchOptions options,
            Function<ListQuery, PagedCall<T>> list,
            String field,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> updated) {
        return changed(
                options, new Records<>(from -> list.apply(descending(field)), true, Optional.empty(), id, updated));
    }

    /**
     * The same where the vendor filters by the time of the last change and does not sort by it.
     *
     * @param search for a change at that time or later
     */
    public static <T> Watch<T> changedSince(
            WatchOptions options,
            Function<Period, PagedCall<T>> search,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> updated) {
        return changed(
                options,
                new Records<>(
                        from -> search.apply(Period.since(from.minus(UNIT))), false, Optional.empty(), id, updated));
    }

    private static <T> Watch<T> changed(WatchOptions options, WatchSource<T> source) {
        return new Watch<>(WatchSource.changes(source, UNIT), options);
    }

    private static ListQuery descending(String field) {
        return ListQuery.builder()
                .orderBy(field)
                .direction(Direction.DESCENDING)
                .build();
    }

    private record Records<T>(
            Function<Instant, PagedCall<T>> from,
            boolean newestFirst,
            Optional<PagedCall<T>> greatestIdFirst,
            ToLongFunction<T> idOf,
            Function<T, @Nullable Instant> timeOf)
            implements WatchSource<T> {
        @Override
        public PagedCall<T> since(Instant time) {
            return from.apply(time);
        }

        @Override
        public String id(T record) {
            return Long.toString(idOf.applyAsLong(record));
        }

        @Override
        public @Nullable Instant timestamp(T record) {
            return timeOf.apply(record);
        }

        @Override
        public Duration overlap() {
            return Duration.ofMinutes(10);
        }
    }
}

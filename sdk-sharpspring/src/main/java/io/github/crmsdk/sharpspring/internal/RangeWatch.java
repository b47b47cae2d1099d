package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.RangeSource;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import io.github.crmsdk.sharpspring.rpc.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Records by the time of their creation.
 *
 * @param wanted which of them to hand over, where the vendor cannot choose
 */
public record RangeWatch<T>(
        Function<DateRange, ApiCall<Rows<T>>> method,
        ToLongFunction<T> idOf,
        Function<T, @Nullable Instant> createdAt,
        Predicate<T> wanted)
        implements RangeSource<T> {
    /** The end of the last year that MySQL's timestamps reach as a whole: an end of now would need a clock of our own. */
    private static final Instant END = Instant.parse("2037-12-31T23:59:59Z");

    /** A watch on everything that the method finds. */
    public static <T> Watch<T> open(
            WatchOptions options,
            Function<DateRange, ApiCall<Rows<T>>> method,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> createdAt) {
        return new Watch<>(new RangeWatch<>(method, id, createdAt, any -> true), options);
    }

    /** All pages of a range. */
    public static <T> PagedCall<T> list(DateRange range, Function<DateRange, ApiCall<Rows<T>>> method) {
        return Paging.undocumented((limit, offset) -> method.apply(range.page(limit, offset)));
    }

    /** Whether the bounds belong to a range is not documented, hence a second more. */
    static Instant before(Instant from) {
        return from.isAfter(Instant.EPOCH) ? from.minusSeconds(1) : Instant.EPOCH;
    }

    @Override
    public PagedCall<T> since(Instant from) {
        PagedCall<T> all = list(DateRange.created(before(from), END), method);
        return new PagedCall<>(
                (token, atMost) -> token.map(all::startAt).orElse(all).page().map(this::wanted));
    }

    private Page<T> wanted(Page<T> page) {
        return new Page<>(page.items().stream().filter(wanted).toList(), page.next(), page.total());
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

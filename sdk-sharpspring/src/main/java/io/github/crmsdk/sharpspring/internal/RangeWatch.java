package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.TimestampKind;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Records by the time of their creation or last change.
 *
 * @param timeOf a record, null where the vendor does not tell
 * @param wanted which of them to hand over, where the vendor cannot choose
 * @param query what {@code wanted} means
 */
public record RangeWatch<T>(
        Function<DateRange, ApiCall<Rows<T>>> method,
        TimestampKind kind,
        ToLongFunction<T> idOf,
        Function<T, @Nullable Instant> timeOf,
        Predicate<T> wanted,
        String query)
        implements WatchSource<T> {
    /** The end of the last year that MySQL's timestamps reach as a whole: an end of now would need a clock of our own. */
    private static final Instant END = Instant.parse("2037-12-31T23:59:59Z");

    /** Everything that the method finds, as it is created. */
    public static <T> Watch<T> open(
            WatchOptions options,
            Function<DateRange, ApiCall<Rows<T>>> method,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> createdAt) {
        return new Watch<>(new RangeWatch<>(method, TimestampKind.CREATE, id, createdAt, any -> true, ""), options);
    }

    /** Everything that the method finds, as it is created and changed. */
    public static <T> Watch<T> openChanges(
            WatchOptions options,
            Function<DateRange, ApiCall<Rows<T>>> method,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> updatedAt) {
        WatchSource<T> changed = new RangeWatch<>(method, TimestampKind.UPDATE, id, updatedAt, any -> true, "");
        return new Watch<>(WatchSource.changes(changed, Duration.ofSeconds(1)), options);
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
        PagedCall<T> all = list(range(from), method);
        return new PagedCall<>(
                (token, atMost) -> token.map(all::startAt).orElse(all).page().map(this::wanted));
    }

    private Page<T> wanted(Page<T> page) {
        return new Page<>(page.items().stream().filter(wanted).toList(), page.next(), page.total());
    }

    private DateRange range(Instant from) {
        return new DateRange(before(from), END, kind, null, null, null);
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
        return overlap(method.apply(range(Instant.EPOCH)));
    }

    /** Version 1 has local times: in autumn an hour comes twice, and the second one looks like the first. */
    static Duration overlap(ApiCall<?> call) {
        boolean local = call.info().path().endsWith("/v1/");
        return Duration.ofMinutes(local ? 70 : 10);
    }
}

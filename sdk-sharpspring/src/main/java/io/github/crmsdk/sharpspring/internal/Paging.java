package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Offsets;
import io.github.crmsdk.sharpspring.rpc.Rows;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Lists of rows, counted from an offset. A list ends with a page of fewer rows than asked for, unless the vendor says
 * whether there is more. There is no total.
 */
public final class Paging {
    /** The most rows of one answer. */
    static final int MOST_ROWS = 500;

    private Paging() {}

    /** One page of a method. */
    @FunctionalInterface
    public interface Source<T> {
        ApiCall<Rows<T>> rows(@Nullable Integer limit, @Nullable Long offset);
    }

    /** A method that documents limit and offset. */
    public static <T> PagedCall<T> of(int pageSize, Source<T> source) {
        return of(pageSize, Long.MAX_VALUE, source);
    }

    /**
     * The same for a list that cannot have more than so many rows: once they are there, no other page is asked for.
     */
    public static <T> PagedCall<T> of(int pageSize, long most, Source<T> source) {
        return new PagedCall<>((token, atMost) -> {
            long from = Offsets.of(token);
            int limit = (int) Math.min(pageSize, atMost);
            return source.rows(limit, from)
                    .map(rows -> from + count(rows) < most
                            ? page(rows, limit, Offsets.token(from + count(rows)))
                            : Page.last(rows.items()));
        });
    }

    /**
     * A method that does not document limit and offset, though they may work: the first page is asked for without them.
     */
    public static <T> PagedCall<T> undocumented(Source<T> source) {
        return new PagedCall<>((token, atMost) -> {
            Place place = Place.of(token);
            ApiCall<Rows<T>> call =
                    place.offset() == 0 ? source.rows(null, null) : source.rows(MOST_ROWS, place.offset());
            return call.map(rows -> place.isRepeatedBy(rows)
                    ? Page.last(place.rest())
                    : page(rows, MOST_ROWS, place.next(rows).token()));
        });
    }

    private static int count(Rows<?> rows) {
        return rows.items().size();
    }

    private static <T> Page<T> page(Rows<T> rows, int limit, PageToken next) {
        Boolean told = rows.hasMore();
        boolean more = count(rows) > 0 && (told == null ? count(rows) >= limit : told);
        return new Page<>(rows.items(), more ? Optional.of(next) : Optional.empty(), OptionalLong.empty());
    }
}

package io.github.crmsdk.salesmate.search;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Offsets;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.salesmate.model.RecordType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Makes lists of searches. What the resources' {@code list} methods call. */
public final class Searches {
    /** A poll that finds nothing new reads one such page by time and one by id. */
    private static final int WATCH_PAGE = 100;

    /** The vendor does not say how fine its timestamps are; the coarsest seen are minutes. */
    private static final Duration CHANGE_UNIT = Duration.ofMinutes(1);

    private Searches() {}

    /** One page of a search: a method of a resource. */
    @FunctionalInterface
    public interface Search<T> {
        ApiCall<SearchResult<T>> page(int rows, long from, @Nullable String customViewId, SearchRequest body);
    }

    /** A watch on what a search finds, which hands over records as they are created. */
    public static <T> Watch<T> watch(
            WatchOptions options,
            RecordType type,
            List<String> fields,
            Search<T> search,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> createdAt) {
        return new Watch<>(new SearchWatch<>(type, fields, search, id, "createdAt", createdAt), options);
    }

    /** The same for records as they are changed. */
    public static <T> Watch<T> watchChanges(
            WatchOptions options,
            RecordType type,
            List<String> fields,
            Search<T> search,
            ToLongFunction<T> id,
            Function<T, @Nullable Instant> lastModifiedAt) {
        WatchSource<T> modified = new SearchWatch<>(type, fields, search, id, "lastModifiedAt", lastModifiedAt);
        return new Watch<>(WatchSource.changes(modified, CHANGE_UNIT), options);
    }

    /** All pages of a search. */
    public static <T> PagedCall<T> list(
            SearchQuery query, RecordType type, List<String> defaultFields, Search<T> search) {
        SearchRequest body = SearchRequests.of(query, type, defaultFields);
        return pages(body, query.pageSize(), query.customViewId(), search);
    }

    /** The search's records in descending order of one field, how a watch reads. */
    static <T> PagedCall<T> descending(String field, RecordType type, List<String> fields, Search<T> search) {
        return pages(SearchRequests.descending(field, type, fields), WATCH_PAGE, null, search);
    }

    private static <T> PagedCall<T> pages(
            SearchRequest body, int pageSize, @Nullable String customViewId, Search<T> search) {
        return new PagedCall<>((token, atMost) -> {
            long from = Offsets.of(token);
            int rows = (int) Math.min(pageSize, atMost);
            return search.page(rows, from, customViewId, body).map(result -> page(result, from, rows));
        });
    }

    /**
     * The total decides where the list ends, if there is one: a page may be short or empty because the vendor caps its
     * size or hides rows. Without a total a short page is the last.
     */
    private static <T> Page<T> page(SearchResult<T> result, long from, int rows) {
        int got = result.data().size();
        long next = from + (got == 0 ? rows : got);
        Long total = result.totalRows();
        boolean more = total == null ? got == rows : next < total;
        Optional<PageToken> token = more ? Optional.of(Offsets.token(next)) : Optional.empty();
        return new Page<>(result.data(), token, total == null ? OptionalLong.empty() : OptionalLong.of(total));
    }
}

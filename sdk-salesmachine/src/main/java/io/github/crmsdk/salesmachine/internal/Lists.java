package io.github.crmsdk.salesmachine.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.salesmachine.model.ListQuery;
import io.github.crmsdk.salesmachine.model.Pagination;
import io.github.crmsdk.salesmachine.model.RecordList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Makes lists of a resource's pages. */
public final class Lists {
    private static final int MOST_ROWS = 100;

    private Lists() {}

    /** One page: a method of a resource. */
    @FunctionalInterface
    public interface Source<T> {
        ApiCall<RecordList<T>> page(String path, Map<String, String> query);
    }

    /** A list without filters. */
    public static <T> PagedCall<T> of(String path, Source<T> source) {
        return of(path, Map.of(), MOST_ROWS, source);
    }

    public static <T> PagedCall<T> of(String path, ListQuery query, Source<T> source) {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "status", query.status());
        put(filters, "archived", query.archived());
        put(filters, "order", query.order() == null ? null : query.order().wire());
        put(filters, "sort", query.sort());
        return of(path, filters, query.pageSize(), source);
    }

    private static <T> PagedCall<T> of(String path, Map<String, String> filters, int pageSize, Source<T> source) {
        return new PagedCall<>((token, atMost) -> {
            Place place = Place.of(token);
            int rows = (int) Math.min(pageSize, atMost);
            ApiCall<RecordList<T>> call = place.link() == null
                    ? source.page(path, query(filters, place.offset(), rows))
                    : source.page(place.link(), Map.of());
            return call.map(list -> new Page<>(list.data(), next(list, place, rows), OptionalLong.empty()));
        });
    }

    private static Map<String, String> query(Map<String, String> filters, long offset, int rows) {
        Map<String, String> query = new LinkedHashMap<>(filters);
        put(query, "offset", offset == 0 ? null : offset);
        put(query, "limit", rows);
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    /** A pagination without a link ends the list; without any pagination a short page is the last. */
    private static Optional<PageToken> next(RecordList<?> list, Place place, int rows) {
        Pagination pagination = list.pagination();
        if (pagination == null) {
            return list.data().size() < rows ? Optional.empty() : Optional.of(place.after(rows));
        }
        return Optional.ofNullable(pagination.next())
                .map(link -> link.path().map(Place::token).orElseGet(() -> place.after(rows)));
    }
}

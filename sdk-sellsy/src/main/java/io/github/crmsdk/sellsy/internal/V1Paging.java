package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists by page numbers from 1. What a page number means depends on the page size, which tokens therefore carry. */
public final class V1Paging {
    private static final Pattern TOKEN = Pattern.compile("page:(\\d{1,9}):(\\d{1,9}):(-?\\d{1,10})");

    private V1Paging() {}

    /** One page of a list. */
    @FunctionalInterface
    public interface Source<T> {
        ApiCall<Rows<T>> rows(Params params);
    }

    /**
     * @param previous hash of the rows of the page before, to notice a list that does not know pages
     */
    private record Place(int number, int size, int previous) {
        PageToken next(List<?> rows) {
            return PageToken.of("page:" + (number + 1) + ':' + size + ':' + rows.hashCode());
        }
    }

    public static <T> PagedCall<T> of(SearchQuery query, Source<T> source) {
        Params search = Params.none().and("order", order(query)).and("search", query);
        return new PagedCall<>((token, atMost) -> {
            Place place = token.map(V1Paging::place)
                    .orElseGet(() -> new Place(1, (int) Math.min(query.pageSize(), atMost), 0));
            Params pagination = Params.of("nbperpage", place.size()).and("pagenum", place.number());
            return source.rows(search.and("pagination", pagination)).map(rows -> page(rows, place));
        });
    }

    private static @Nullable Params order(SearchQuery query) {
        String field = query.orderBy();
        Direction direction = query.direction();
        if (field == null && direction == null) {
            return null;
        }
        return Params.of("direction", direction == Direction.DESCENDING ? "DESC" : "ASC")
                .and("order", field);
    }

    private static Place place(PageToken token) {
        Matcher parts = TOKEN.matcher(token.toString());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "The page token '" + token + "' is not one of this list: pass on what a page of it gave as next");
        }
        return new Place(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), (int)
                Long.parseLong(parts.group(3)));
    }

    private static <T> Page<T> page(Rows<T> rows, Place place) {
        List<T> items = rows.result();
        Rows.Infos infos = rows.infos();
        if (infos != null && infos.nbpages() != null) {
            return page(items, place, place.number() < infos.nbpages(), infos.nbtotal());
        }
        // Comments come without infos. Whether they come in pages is not known: the same page again is the end.
        if (place.number() > 1 && items.hashCode() == place.previous()) {
            return Page.last(List.of());
        }
        return page(items, place, items.size() == place.size(), null);
    }

    private static <T> Page<T> page(List<T> items, Place place, boolean more, @Nullable Long total) {
        return new Page<>(
                items,
                more ? Optional.of(place.next(items)) : Optional.empty(),
                total == null ? OptionalLong.empty() : OptionalLong.of(total));
    }
}

package io.github.crmsdk.salesmate.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param totalRows of all pages, where the vendor counted
 * @param <T> the rows' type
 */
public record SearchResult<T>(
        List<T> data,
        @Nullable Long totalRows,
        @Nullable Long totalPages,
        @Nullable Object selectedView) {
    public SearchResult {
        List<T> rows = new ArrayList<>(Objects.requireNonNull(data, "data"));
        int gap = rows.indexOf(null);
        if (gap >= 0) {
            throw new IllegalArgumentException("data[" + gap + "] is null");
        }
        data = Collections.unmodifiableList(rows);
    }
}

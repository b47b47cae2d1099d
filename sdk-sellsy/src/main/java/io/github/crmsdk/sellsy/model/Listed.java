package io.github.crmsdk.sellsy.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page as the vendor sends it.
 *
 * @param pagination null where the vendor sends a list in one piece
 * @param <T> the rows' type
 */
public record Listed<T>(List<T> data, @Nullable Pagination pagination) {
    public Listed {
        Objects.requireNonNull(data, "the list has no data");
    }

    /**
     * Where the page stands.
     *
     * @param limit rows asked for
     * @param count rows on the page
     * @param total rows of the whole list
     * @param offset where the list goes on; it comes with the last page too
     */
    public record Pagination(
            @Nullable Integer limit,
            @Nullable Integer count,
            @Nullable Long total,
            @Nullable String offset) {}
}

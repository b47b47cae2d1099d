package io.github.crmsdk.sellsy.v1;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page as the vendor sends it. Lists make pages of them.
 *
 * @param infos where the page stands; null where the vendor does not tell
 * @param result the rows, in the vendor's order
 * @param <T> the rows' type
 */
public record Rows<T>(@Nullable Infos infos, List<T> result) {
    public Rows {
        // An answer without rows has no such member.
        result = result == null ? List.of() : List.copyOf(result);
    }

    /** The same page with its rows turned into something else. */
    public <R> Rows<R> map(Function<? super T, ? extends R> mapping) {
        return new Rows<>(infos, result.stream().<R>map(mapping).toList());
    }

    /**
     * Where a page stands. The vendor writes these numbers as numbers and as texts.
     *
     * @param nbperpage rows a page
     * @param nbpages pages of the whole list
     * @param pagenum the number of this page, from 1
     * @param nbtotal rows of the whole list
     */
    public record Infos(
            @Nullable Integer nbperpage,
            @Nullable Integer nbpages,
            @Nullable Integer pagenum,
            @Nullable Long nbtotal) {}
}

package io.github.crmsdk.sellsy.opportunity;

import org.jspecify.annotations.Nullable;

/**
 * A page of a search that carries sums, which are all that counts here.
 *
 * @param aggregations null where the vendor sends none
 */
public record Aggregated(@Nullable Aggregations aggregations) {
    Aggregations orNone() {
        return aggregations == null ? Aggregations.builder().build() : aggregations;
    }
}

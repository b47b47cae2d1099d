package io.github.crmsdk.sharpspring.rpc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a method's rows. Lists make pages of them; ask for one yourself only for what a query cannot express.
 *
 * @param items the rows, in an order that the vendor does not document
 * @param hasMore whether more follow, where the vendor tells
 * @param <T> the rows' type
 */
public record Rows<T>(List<T> items, @Nullable Boolean hasMore) {
    public Rows {
        items = List.copyOf(items);
    }
}

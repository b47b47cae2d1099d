package io.github.crmsdk.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param items what the page holds; may be empty in the middle of a list
 * @param next where the list goes on; empty on the last page
 * @param total how many items the whole list has, where the vendor tells
 * @param <T> the items' type
 */
public record Page<T>(List<T> items, Optional<PageToken> next, OptionalLong total) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page that ends its list. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty(), OptionalLong.empty());
    }
}

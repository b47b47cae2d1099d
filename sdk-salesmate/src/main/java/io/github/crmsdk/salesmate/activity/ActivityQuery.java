package io.github.crmsdk.salesmate.activity;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.search.SearchQuery;
import org.immutables.value.Value;

/**
 * Which activities to list, and in what order. Sortable are id, createdAt, lastModifiedAt and title.
 *
 * <pre>{@code
 * ActivityQuery.builder().sortBy("createdAt").sortOrder(SortOrder.DESCENDING).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface ActivityQuery extends SearchQuery {
    /** All of them, in the vendor's own order. */
    static ActivityQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableActivityQuery.Builder {}
}

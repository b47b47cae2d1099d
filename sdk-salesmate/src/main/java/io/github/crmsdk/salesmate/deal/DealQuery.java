package io.github.crmsdk.salesmate.deal;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.search.SearchQuery;
import org.immutables.value.Value;

/**
 * Which deals to list, and in what order. The vendor lists no sortable fields for deals; id, createdAt, lastModifiedAt
 * and title are likely, as for activities.
 *
 * <pre>{@code
 * DealQuery.builder().sortBy("dealValue").sortOrder(SortOrder.DESCENDING).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface DealQuery extends SearchQuery {
    /** All of them, in the vendor's own order. */
    static DealQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableDealQuery.Builder {}
}

package io.github.crmsdk.salesmate.contact;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.search.SearchQuery;
import org.immutables.value.Value;

/**
 * Which contacts to list, and in what order. Sortable are id, createdAt, lastModifiedAt, name, firstName and lastName.
 *
 * <pre>{@code
 * ContactQuery.builder().sortBy("lastName").sortOrder(SortOrder.DESCENDING).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface ContactQuery extends SearchQuery {
    /** All of them, in the vendor's own order. */
    static ContactQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableContactQuery.Builder {}
}

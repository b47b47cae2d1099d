package io.github.crmsdk.salesmate.company;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.search.SearchQuery;
import org.immutables.value.Value;

/**
 * Which companies to list, and in what order. Sortable are id, createdAt, lastModifiedAt and name.
 *
 * <pre>{@code
 * CompanyQuery.builder().sortBy("name").sortOrder(SortOrder.DESCENDING).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface CompanyQuery extends SearchQuery {
    /** All of them, in the vendor's own order. */
    static CompanyQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCompanyQuery.Builder {}
}

package io.github.crmsdk.salesmate.search;

import io.github.crmsdk.core.vendor.Checks;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What every list of records can be asked for. Field names go with or without the module in front. */
public interface SearchQuery {
    /** The field to sort by; the vendor's own order if left out. */
    @Nullable
    String sortBy();

    /** Ascending unless set. */
    @Value.Default
    default SortOrder sortOrder() {
        return SortOrder.ASCENDING;
    }

    /** The id of a saved view of the account, which Salesmate shows in its address bar. */
    @Nullable
    String customViewId();

    /** All records if left out. */
    @Nullable
    Filter filter();

    /**
     * The fields to return besides the id; those of the model that other clients are known to ask for, if left empty.
     */
    List<String> fields();

    /** Further fields to return, such as custom fields. */
    List<String> additionalFields();

    /** Records a request, from 1 to 250. */
    @Value.Default
    default int pageSize() {
        return 250;
    }

    @Value.Check
    default void check() {
        Checks.text("sortBy", sortBy(), Integer.MAX_VALUE);
        fields().forEach(field -> Checks.text("fields", field, Integer.MAX_VALUE));
        additionalFields().forEach(field -> Checks.text("additionalFields", field, Integer.MAX_VALUE));
        Checks.text("customViewId", customViewId(), Integer.MAX_VALUE);
        Checks.range("pageSize", pageSize(), 1, 250);
    }
}

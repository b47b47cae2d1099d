package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.model.Direction;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What every list can be asked for. The other members of a query are the vendor's search keys; one that has no method is
 * set by its name. The vendor's module documents offer a saved "Filter" and a "Business Sector" for each search: their
 * names on the wire are not known, {@code set} sends them once they are.
 */
public interface SearchQuery extends Extensible {
    /** The vendor's name of the field to sort by; which there are is not documented. */
    @JsonIgnore
    @Nullable
    String orderBy();

    /** Ascending if left out. */
    @JsonIgnore
    @Nullable
    Direction direction();

    /**
     * Records a request, 100 unless set. Up to 5000 are in use by third parties; above a bound that is not documented the
     * vendor refuses with E_PAGINATION_MAX. For how many to take in all use {@code search(query).limit(n)}.
     */
    @JsonIgnore
    @Value.Default
    default int pageSize() {
        return 100;
    }

    /** Checks the page size, and that nothing is given twice. */
    static void check(String model, SearchQuery query, Class<? extends SearchQuery> type) {
        Checks.range(model + ".pageSize", query.pageSize(), 1, Integer.MAX_VALUE);
        Checks.additional(model, query, type);
    }
}

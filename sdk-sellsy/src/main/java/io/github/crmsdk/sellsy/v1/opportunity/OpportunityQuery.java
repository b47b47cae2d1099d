package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.CreationPeriod;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities to search for. By one report of a third party the vendor failed with HTTP 500 for pages of 50: try
 * another page size then.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunityQuery.class)
@JsonDeserialize(builder = OpportunityQuery.Builder.class)
public interface OpportunityQuery extends SearchQuery, CreationPeriod {
    /** The id of a pipeline. */
    @Nullable
    Long funnelid();

    @Nullable
    Long stepid();

    /** The ids of clients and prospects. */
    @Nullable
    List<Long> thirds();

    /** The ids of members of staff. */
    @Nullable
    List<Long> staffs();

    /** Sent as one comma-separated text; the form is not documented. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @Nullable
    List<String> tags();

    @Nullable
    List<OpportunityStatus> status();

    @Value.Check
    default void check() {
        SearchQuery.check("OpportunityQuery", this, OpportunityQuery.class);
    }

    /** All of them, in the vendor's own order. */
    static OpportunityQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOpportunityQuery.Builder implements ExtensibleBuilder<Builder> {}
}

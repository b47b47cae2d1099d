package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which opportunities to search for. They can be ordered by id, created, step_rank and due_date. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunityQuery.class)
public interface OpportunityQuery extends PageOptions {
    @Nullable
    Period created();

    @Nullable
    Period updatedStatus();

    @Nullable
    Period dueDate();

    @Nullable
    String name();

    /** Ids of pipelines. */
    @Nullable
    Set<Long> pipeline();

    /** Ids of steps. */
    @Nullable
    Set<Long> step();

    @Nullable
    Range amount();

    /** Companies and individuals. */
    @Nullable
    Set<RelatedRef> relatedObjects();

    /** Ids of members of staff. */
    @Nullable
    Set<Long> assignedStaffs();

    @Nullable
    Set<OpportunityStatus> statuses();

    /** The id of one of {@link Opportunities#favouriteFilters}. */
    @Nullable
    Long favouriteFilter();

    /** All of them, in the vendor's own order. */
    static OpportunityQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOpportunityQuery.Builder {}
}

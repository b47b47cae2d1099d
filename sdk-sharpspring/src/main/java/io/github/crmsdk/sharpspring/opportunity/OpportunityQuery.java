package io.github.crmsdk.sharpspring.opportunity;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which opportunities to list. By one third-party client, the vendor minds one condition at a time. */
@Value.Immutable
@ModelStyle
public interface OpportunityQuery extends ListQuery {
    @Nullable
    Long id();

    /** The id of a user. */
    @Nullable
    Long ownerID();

    @Nullable
    Long dealStageID();

    @Nullable
    Long accountID();

    @Nullable
    Long campaignID();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this)
                .and("id", id())
                .and("ownerID", ownerID())
                .and("dealStageID", dealStageID())
                .and("accountID", accountID())
                .and("campaignID", campaignID())
                .map();
    }

    /** All of them, in the vendor's own order. */
    static OpportunityQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOpportunityQuery.Builder {}
}

package io.github.crmsdk.sharpspring.opportunity;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which deal stages to list. */
@Value.Immutable
@ModelStyle
public interface DealStageQuery extends ListQuery {
    @Nullable
    Long id();

    @Nullable
    Long ownerID();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this).and("id", id()).and("ownerID", ownerID()).map();
    }

    /** All of them, in the vendor's own order. */
    static DealStageQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableDealStageQuery.Builder {}
}

package io.github.crmsdk.sharpspring.campaign;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which campaigns to list. */
@Value.Immutable
@ModelStyle
public interface CampaignQuery extends ListQuery {
    @Nullable
    Long id();

    /** The id of a user. That the vendor knows this condition is known from one third-party client; campaigns do not show their owner. */
    @Nullable
    Long ownerID();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this).and("id", id()).and("ownerID", ownerID()).map();
    }

    /** All of them, in the vendor's own order. */
    static CampaignQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCampaignQuery.Builder {}
}

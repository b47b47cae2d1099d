package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which members of staff to list. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStaffQuery.class)
@JsonDeserialize(builder = StaffQuery.Builder.class)
public interface StaffQuery extends SearchQuery {
    /** True lists those who are blocked, too. */
    @Nullable
    Boolean withBlocked();

    @Value.Check
    default void check() {
        SearchQuery.check("StaffQuery", this, StaffQuery.class);
    }

    /** All of them, in the vendor's own order. */
    static StaffQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStaffQuery.Builder implements ExtensibleBuilder<Builder> {}
}

package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which members of staff to search for. They can be ordered by id and name. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStaffQuery.class)
public interface StaffQuery extends PageOptions {
    /** One of these. */
    @Nullable
    Set<StaffStatus> status();

    /** All of them, in the vendor's own order. */
    static StaffQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStaffQuery.Builder {}
}

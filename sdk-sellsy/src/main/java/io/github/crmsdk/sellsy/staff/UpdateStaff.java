package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to a member of staff: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateStaff.class)
@JsonDeserialize(builder = UpdateStaff.Builder.class)
public interface UpdateStaff extends WrittenStaff {
    /** Whether the member of staff can sign in. */
    @Nullable
    Boolean isActive();

    @Value.Check
    default void check() {
        WrittenStaff.check("UpdateStaff", this);
        Checks.additional("UpdateStaff", this, UpdateStaff.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateStaff.Builder implements ExtensibleBuilder<Builder> {}
}

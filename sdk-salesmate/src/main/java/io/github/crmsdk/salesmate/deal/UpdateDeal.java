package io.github.crmsdk.salesmate.deal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a deal: what is not mentioned is not sent. The vendor's documents repeat the members that creation
 * demands; whether it takes fewer is known from other clients of its older API only, so set them if an update is
 * refused.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateDeal.class)
@JsonDeserialize(builder = UpdateDeal.Builder.class)
public interface UpdateDeal extends DealMembers {
    /** At most 255 characters. */
    @Nullable
    String title();

    /** The contact's id. */
    @Nullable
    Long primaryContact();

    /** The id of a user, at most 11 digits. */
    @Nullable
    Long owner();

    /** The pipeline's name, at most 50 characters. */
    @Nullable
    String pipeline();

    /** The stage's name, at most 50 characters. */
    @Nullable
    String stage();

    @Value.Check
    default void check() {
        Checks.text("UpdateDeal.title", title(), 255);
        Checks.text("UpdateDeal.pipeline", pipeline(), 50);
        Checks.text("UpdateDeal.stage", stage(), 50);
        DealMembers.check("UpdateDeal", this);
        Owners.check("UpdateDeal", owner());
        Checks.additional("UpdateDeal", this, UpdateDeal.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateDeal.Builder implements ExtensibleBuilder<Builder> {}
}

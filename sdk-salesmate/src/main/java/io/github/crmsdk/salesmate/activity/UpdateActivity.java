package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an activity: what is not mentioned is not sent. The vendor's sample of a refused update suggests that it
 * wants the type again.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateActivity.class)
@JsonDeserialize(builder = UpdateActivity.Builder.class)
public interface UpdateActivity extends ActivityMembers {
    /** At most 500 characters. */
    @Nullable
    String title();

    /** The id of a user, at most 11 digits. */
    @Nullable
    Long owner();

    @Nullable
    ActivityType type();

    @Value.Check
    default void check() {
        Checks.text("UpdateActivity.title", title(), 500);
        Checks.length("UpdateActivity.type", type(), 255);
        ActivityMembers.check("UpdateActivity", this);
        Owners.check("UpdateActivity", owner());
        Checks.additional("UpdateActivity", this, UpdateActivity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateActivity.Builder implements ExtensibleBuilder<Builder> {}
}

package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import org.immutables.value.Value;

/**
 * An activity to create. Title, owner and type are mandatory: the vendor's documents leave the type open, but other
 * clients found it wanted.
 *
 * <pre>{@code
 * CreateActivity.builder()
 *         .title("Call Ann").owner(1).type(ActivityType.CALL)
 *         .dueDate(Instant.parse("2026-11-30T09:00:00Z")).duration(Duration.ofMinutes(15)).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateActivity.class)
@JsonDeserialize(builder = CreateActivity.Builder.class)
public interface CreateActivity extends ActivityMembers {
    /** At most 500 characters. */
    String title();

    /** The id of a user, at most 11 digits. */
    long owner();

    ActivityType type();

    @Value.Check
    default void check() {
        Checks.text("CreateActivity.title", title(), 500);
        Checks.text("CreateActivity.type", type().value(), 255);
        ActivityMembers.check("CreateActivity", this);
        Owners.check("CreateActivity", owner());
        Checks.additional("CreateActivity", this, CreateActivity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateActivity.Builder implements ExtensibleBuilder<Builder> {}
}

package io.github.crmsdk.salesmate.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a contact: what is not mentioned is not sent. The vendor's documents repeat last name and owner on
 * updates; set them if an update without them is refused.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateContact.class)
@JsonDeserialize(builder = UpdateContact.Builder.class)
public interface UpdateContact extends ContactMembers {
    /** At most 255 characters. */
    @Nullable
    String lastName();

    /** The id of a user, at most 11 digits. */
    @Nullable
    Long owner();

    @Value.Check
    default void check() {
        Checks.text("UpdateContact.lastName", lastName(), 255);
        ContactMembers.check("UpdateContact", this);
        Owners.check("UpdateContact", owner());
        Checks.additional("UpdateContact", this, UpdateContact.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateContact.Builder implements ExtensibleBuilder<Builder> {}
}

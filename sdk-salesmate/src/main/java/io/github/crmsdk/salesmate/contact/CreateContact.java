package io.github.crmsdk.salesmate.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import org.immutables.value.Value;

/**
 * A contact to create. Last name and owner are mandatory.
 *
 * <pre>{@code
 * CreateContact.builder().firstName("Ann").lastName("Lee").owner(1).email("ann@example.com").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateContact.class)
@JsonDeserialize(builder = CreateContact.Builder.class)
public interface CreateContact extends ContactMembers {
    /** At most 255 characters. */
    String lastName();

    /** The id of a user, at most 11 digits. */
    long owner();

    @Value.Check
    default void check() {
        Checks.text("CreateContact.lastName", lastName(), 255);
        ContactMembers.check("CreateContact", this);
        Owners.check("CreateContact", owner());
        Checks.additional("CreateContact", this, CreateContact.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateContact.Builder implements ExtensibleBuilder<Builder> {}
}

package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.ContactKey;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a contact that exists: email or contactId, not both. What is not mentioned stays as it is.
 *
 * <pre>{@code
 * UpdateContact.builder().email("ann@example.com").addTags("VIP").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateContact.class)
@JsonDeserialize(builder = UpdateContact.Builder.class)
public interface UpdateContact extends ContactMembers {
    @Nullable
    String email();

    @Nullable
    String contactId();

    @Nullable
    ContactData contact();

    @Value.Check
    default void check() {
        ContactKey.check("UpdateContact", email(), contactId());
        ContactMembers.check("UpdateContact", this);
        Checks.additional("UpdateContact", this, UpdateContact.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes members without a method by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateContact.Builder implements RequestBuilder<Builder> {}
}

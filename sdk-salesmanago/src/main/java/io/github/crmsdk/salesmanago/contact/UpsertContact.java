package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact to create, or to change if its address is known. What is not mentioned stays as it is.
 *
 * <pre>{@code
 * UpsertContact.builder()
 *         .contact(ContactData.builder().email("ann@example.com").name("Ann Lee").build())
 *         .addTags("NEWSLETTER").forceOptIn(true).putProperties("school", "Some School").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpsertContact.class)
@JsonDeserialize(builder = UpsertContact.Builder.class)
public interface UpsertContact extends ContactMembers {
    /** With the address by which the contact is found, unless {@link #contactId()} is given. */
    ContactData contact();

    /** Finds the contact by id; known from third-party clients. */
    @Nullable
    String contactId();

    @Value.Check
    default void check() {
        String email = contact().email();
        if ((email == null || email.isEmpty()) && contactId() == null) {
            throw new IllegalArgumentException(
                    "UpsertContact.contact has no email: SALESmanago finds the contact by it, or by contactId");
        }
        ContactMembers.check("UpsertContact", this);
        Checks.additional("UpsertContact", this, UpsertContact.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes members without a method by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpsertContact.Builder implements RequestBuilder<Builder> {
        /** A contact of which only the address is told. */
        public Builder email(String address) {
            return contact(ContactData.builder().email(address).build());
        }
    }
}

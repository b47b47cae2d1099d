package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.internal.Emails;
import io.github.crmsdk.salesmanago.model.Address;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the contact itself. The vendor documents no lengths but those of the address.
 *
 * <pre>{@code
 * ContactData.builder().email("ann@example.com").name("Ann Lee").phone("+48123123123").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContactData.class)
@JsonDeserialize(builder = ContactData.Builder.class)
public interface ContactData extends Extensible {
    /** At most 64 characters before the @ and 254 in all. */
    @Nullable
    String email();

    @Nullable
    String fax();

    /** The whole name: SALESmanago does not divide it. */
    @Nullable
    String name();

    /** With the country's code: {@code +48123123123}. */
    @Nullable
    String phone();

    @Nullable
    String company();

    /** The application's own id of the contact. */
    @Nullable
    String externalId();

    @Nullable
    ContactState state();

    @Nullable
    Address address();

    @Value.Check
    default void check() {
        Emails.check("ContactData.email", email());
        Checks.text("ContactData.state", state() == null ? null : state().value(), Integer.MAX_VALUE);
        Checks.additional("ContactData", this, ContactData.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableContactData.Builder implements RequestBuilder<Builder> {}
}

package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.internal.Emails;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact to delete.
 *
 * <pre>{@code
 * DeleteContact.builder().email("ann@example.com").permanently(true).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableDeleteContact.class)
@JsonDeserialize(builder = DeleteContact.Builder.class)
public interface DeleteContact extends Extensible {
    String email();

    /** True erases the contact, false deactivates and hides it. Known from third-party clients. */
    @Nullable
    Boolean permanently();

    @Value.Check
    default void check() {
        Checks.text("DeleteContact.email", email(), Integer.MAX_VALUE);
        Emails.check("DeleteContact.email", email());
        Checks.additional("DeleteContact", this, DeleteContact.class);
    }

    /** The contact of this address, deactivated or erased as the account is set up. */
    static DeleteContact of(String email) {
        return builder().email(email).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableDeleteContact.Builder implements RequestBuilder<Builder> {}
}

package io.github.crmsdk.salesmanago.model;

import io.github.crmsdk.salesmanago.internal.Emails;
import org.jspecify.annotations.Nullable;

/**
 * Which contact: by e-mail address or by SALESmanago's id.
 *
 * <pre>{@code
 * ContactKey.email("ann@example.com")
 * }</pre>
 */
public record ContactKey(@Nullable String email, @Nullable String contactId) {
    public ContactKey {
        check("ContactKey", email, contactId);
    }

    public static ContactKey email(String email) {
        return new ContactKey(email, null);
    }

    /** The id is a UUID, which upserting a contact answers. */
    public static ContactKey contactId(String id) {
        return new ContactKey(null, id);
    }

    /** Exactly one of the two, and the address well-formed. Used by the SDK's requests. */
    public static void check(String model, @Nullable String email, @Nullable String contactId) {
        boolean byEmail = email != null && !email.isEmpty();
        boolean byId = contactId != null && !contactId.isEmpty();
        if (byEmail == byId) {
            throw new IllegalArgumentException(model + " has " + (byEmail ? "both" : "neither") + " email "
                    + (byEmail ? "and" : "nor") + " contactId: one of them names the contact");
        }
        Emails.check(model + ".email", email);
    }
}

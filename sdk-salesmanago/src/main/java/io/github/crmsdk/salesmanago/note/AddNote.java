package io.github.crmsdk.salesmanago.note;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.model.ContactKey;
import org.jspecify.annotations.Nullable;

/**
 * A note to add: email or contactId, not both.
 *
 * @param priv for the owner's eyes only
 */
public record AddNote(@Nullable String email, @Nullable String contactId, String note, boolean priv) {
    public AddNote {
        ContactKey.check("AddNote", email, contactId);
        Checks.text("AddNote.note", note, Integer.MAX_VALUE);
    }

    /** A note that all users see. */
    public static AddNote of(ContactKey contact, String note) {
        return new AddNote(contact.email(), contact.contactId(), note, false);
    }
}

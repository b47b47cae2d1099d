package io.github.crmsdk.salesmanago.model;

import io.github.crmsdk.core.vendor.Checks;

/**
 * Whom a call is about: a contact, or all contacts with a tag, in a funnel or on a stage.
 *
 * @param addresseeType EMAIL, CONTACT_ID, TAG, FUNNEL or STAGE
 */
public record Addressee(String addresseeType, String value) {
    public Addressee {
        Checks.text("Addressee.addresseeType", addresseeType, Integer.MAX_VALUE);
        Checks.text("Addressee.value", value, Integer.MAX_VALUE);
    }

    public static Addressee email(String address) {
        return new Addressee("EMAIL", address);
    }

    public static Addressee contactId(String id) {
        return new Addressee("CONTACT_ID", id);
    }

    public static Addressee tag(String tag) {
        return new Addressee("TAG", tag);
    }
}

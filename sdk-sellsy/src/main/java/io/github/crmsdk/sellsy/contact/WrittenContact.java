package io.github.crmsdk.sellsy.contact;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.model.WrittenParty;

/** What a contact can be given on creation and later. */
public interface WrittenContact extends ContactMembers, WrittenParty {
    /** Checks the sizes that the vendor documents. */
    static void check(String model, WrittenContact contact) {
        Checks.text(model + ".lastName", contact.lastName(), 200);
        Checks.length(model + ".firstName", contact.firstName(), 200);
    }
}

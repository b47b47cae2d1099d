package io.github.crmsdk.salesmate.contact;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmate.model.ProfileMembers;
import org.jspecify.annotations.Nullable;

/** What a contact can be given besides name and owner. A member that is null is not sent. */
public interface ContactMembers extends ProfileMembers {
    /** At most 255 characters. */
    @Nullable
    String firstName();

    /** At most 255 characters. */
    @Nullable
    String mobile();

    /** The company's id. */
    @Nullable
    Long company();

    /** At most 255 characters. */
    @Nullable
    String email();

    /** The position in the company. */
    @Nullable
    String designation();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, ContactMembers contact) {
        Checks.length(model + ".firstName", contact.firstName(), 255);
        Checks.length(model + ".mobile", contact.mobile(), 255);
        Checks.length(model + ".email", contact.email(), 255);
        ProfileMembers.check(model, contact);
    }
}

package io.github.crmsdk.salesmanago.internal;

import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** E-mail addresses as SALESmanago takes them. */
public final class Emails {
    private static final int LOCAL_PART = 64;
    private static final int WHOLE = 254;

    private Emails() {}

    /** Something before and after one @, no blanks, and the two documented lengths. Nothing for a missing one. */
    public static void check(String member, @Nullable String address) {
        if (address == null || address.isEmpty()) {
            return;
        }
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException(
                    member + " is '" + address + "': it must be an e-mail address such as ann@example.com");
        }
        Checks.length(member + " before the @", address.substring(0, address.indexOf('@')), LOCAL_PART);
        Checks.length(member, address, WHOLE);
    }
}

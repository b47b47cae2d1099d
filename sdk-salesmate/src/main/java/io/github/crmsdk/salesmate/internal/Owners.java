package io.github.crmsdk.salesmate.internal;

import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** The owner of a record on writing: the id of a user, of the size that the vendor documents. */
public final class Owners {
    private Owners() {}

    /** At most 11 digits. */
    public static void check(String model, @Nullable Long owner) {
        Checks.range(model + ".owner", owner, 1, 99_999_999_999L);
    }
}

package io.github.crmsdk.salesmanago.coupon;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.internal.Emails;

/** Whose coupon was used. */
public record UseCoupon(String email, String coupon) {
    public UseCoupon {
        Checks.text("email", email, Integer.MAX_VALUE);
        Emails.check("email", email);
        Checks.text("coupon", coupon, Integer.MAX_VALUE);
    }
}

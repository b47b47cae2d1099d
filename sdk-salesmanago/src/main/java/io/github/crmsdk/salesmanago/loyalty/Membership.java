package io.github.crmsdk.salesmanago.loyalty;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.model.Addressee;

/** Who, in which program. The vendor's library sends one contact as an object. */
public record Membership(String loyaltyProgram, Addressee contacts) {
    public Membership {
        Checks.text("loyaltyProgram", loyaltyProgram, Integer.MAX_VALUE);
    }
}

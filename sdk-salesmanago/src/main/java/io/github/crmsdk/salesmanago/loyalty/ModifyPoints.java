package io.github.crmsdk.salesmanago.loyalty;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.model.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * Points to add or to subtract.
 *
 * @param points above 0
 * @param modificationType ADD or SUBTRACT
 */
public record ModifyPoints(
        String loyaltyProgram,
        Addressee contacts,
        int points,
        String modificationType,
        @Nullable String comment) {
    public ModifyPoints {
        Checks.text("loyaltyProgram", loyaltyProgram, Integer.MAX_VALUE);
        Checks.range("points", points, 1, Integer.MAX_VALUE);
    }

    public static ModifyPoints add(String loyaltyProgram, Addressee contact, int points) {
        return new ModifyPoints(loyaltyProgram, contact, points, "ADD", null);
    }

    public static ModifyPoints subtract(String loyaltyProgram, Addressee contact, int points) {
        return new ModifyPoints(loyaltyProgram, contact, points, "SUBTRACT", null);
    }

    public ModifyPoints withComment(String text) {
        return new ModifyPoints(loyaltyProgram, contacts, points, modificationType, text);
    }
}

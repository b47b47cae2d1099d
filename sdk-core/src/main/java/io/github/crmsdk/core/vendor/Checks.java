package io.github.crmsdk.core.vendor;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks of a request before it is sent. Each does nothing for a member that is not set. */
public final class Checks {
    private Checks() {}

    /** At most so many characters (Unicode code points). */
    public static void length(String member, @Nullable String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw new IllegalArgumentException(member + " has " + text.codePointCount(0, text.length())
                    + " characters: at most " + most + " are allowed");
        }
    }

    /** Something other than blanks. */
    public static void notBlank(String member, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException(member + " is blank: it needs a value");
        }
    }

    public static void range(String member, @Nullable Number number, long least, long most) {
        if (number == null) {
            return;
        }
        // Not longValue(), which cuts decimals off and turns numbers that are too large into others.
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.compareTo(BigDecimal.valueOf(least)) < 0 || exact.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new IllegalArgumentException(member + " is " + number + ": it must be from " + least + " to " + most);
        }
    }

    /** Three upper-case letters, as ISO 4217 has them. */
    public static void currency(String member, @Nullable String code) {
        if (code != null && !code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    member + " is '" + code + "': it must be three upper-case letters such as USD");
        }
    }

    /** A list that travels as one comma-separated text: no comma within, and so many characters in all. */
    public static void commaSeparated(String member, Collection<String> values, int most) {
        for (String value : values) {
            if (value.indexOf(',') >= 0 || value.isBlank()) {
                throw new IllegalArgumentException(
                        member + " has '" + value + "': a value is neither blank nor does it hold a comma");
            }
        }
        length(member, String.join(",", values), most);
    }
}

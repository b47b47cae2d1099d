package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The kinds of single values. */
final class Kinds {
    private Kinds() {}

    /** What is wrong with a value of a kind, null if nothing is. */
    static @Nullable String wrong(String kind, JsonNode value) {
        return fits(kind, value) ? null : "must be " + wanted(kind);
    }

    private static boolean fits(String kind, JsonNode value) {
        return switch (kind) {
            case "text" -> value.isTextual();
            case "email" -> value.isTextual() && value.asText().matches("[^@\\s]+@[^@\\s]+");
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            // The document says text, a client checked against a newer one sends a number.
            case "amount" -> value.isNumber() || isDecimal(value);
            case "flag" -> value.isBoolean();
            case "time" -> Times.read(value.asText()).isPresent();
            case "date" -> isDate(value);
            case "scalar" -> value.isIntegralNumber() || value.isTextual();
            default -> throw new IllegalStateException("no such kind of value: " + kind);
        };
    }

    private static String wanted(String kind) {
        return switch (kind) {
            case "email" -> "an e-mail address";
            case "integer" -> "an integer";
            case "flag" -> "true or false";
            case "time" -> "a time such as 2020-01-01T00:00:00+01:00";
            case "date" -> "a date such as 2020-01-01";
            case "amount" -> "an amount such as \"72000.99\"";
            case "scalar" -> "an integer or text";
            default -> "a " + kind;
        };
    }

    private static boolean isDecimal(JsonNode value) {
        try {
            return value.isTextual() && new BigDecimal(value.asText()) != null;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(JsonNode value) {
        try {
            return value.isTextual() && LocalDate.parse(value.asText()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

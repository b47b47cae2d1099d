package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The conditions of filter rules. That text is compared without regard to case is a guess. */
enum Condition {
    EQUALS,
    NOT_EQUALS,
    EMPTY,
    NOT_EMPTY,
    CONTAINS,
    DOES_NOT_CONTAIN,
    STARTS_WITH,
    ENDS_WITH,
    IS_AFTER;

    /** One widely used client sends mixed case. */
    static Condition of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("Invalid condition: " + name);
        }
    }

    boolean holds(JsonNode value, JsonNode data, ZoneId zone) {
        return switch (this) {
            case EQUALS -> equal(value.isObject() ? value.path("id") : value, data);
            case NOT_EQUALS -> !EQUALS.holds(value, data, zone);
            case EMPTY ->
                value.isContainerNode() ? value.isEmpty() : text(value).isEmpty();
            case NOT_EMPTY -> !EMPTY.holds(value, data, zone);
            case CONTAINS -> text(value).contains(text(data));
            case DOES_NOT_CONTAIN -> !CONTAINS.holds(value, data, zone);
            case STARTS_WITH -> text(value).startsWith(text(data));
            case ENDS_WITH -> text(value).endsWith(text(data));
            case IS_AFTER -> isAfter(value, data.asText(), zone);
        };
    }

    private static boolean equal(JsonNode value, JsonNode data) {
        Optional<BigDecimal> wanted = number(data);
        return wanted.isPresent() && number(value).isPresent()
                ? number(value).get().compareTo(wanted.get()) == 0
                : text(value).equals(text(data));
    }

    private static boolean isAfter(JsonNode value, String date, ZoneId zone) {
        Instant limit = Times.fromText(date, zone).orElseThrow(() -> Refusal.invalid("Invalid date: " + date));
        return Times.read(value).filter(limit::isBefore).isPresent();
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        try {
            return Optional.of(new BigDecimal(value.asText()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText().toLowerCase(Locale.ROOT);
    }
}

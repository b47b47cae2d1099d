package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The conditions of filter rules. That text is compared without regard to case is a guess. */
enum Condition {
    EQUALS,
    NOT_EQUALS,
    EMPTY,
    NOT_EMPTY,
    CONTAINS,
    DOES_NOT_CONTAINS,
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

    /** Tests the value of a field against the data of a rule. */
    Predicate<JsonNode> against(JsonNode data, ZoneId zone) {
        String text = text(data);
        return switch (this) {
            case EQUALS -> value -> equal(value.isObject() ? value.path("id") : value, data);
            case NOT_EQUALS -> EQUALS.against(data, zone).negate();
            case EMPTY -> Condition::isEmpty;
            case NOT_EMPTY -> EMPTY.against(data, zone).negate();
            case CONTAINS -> value -> text(value).contains(text);
            case DOES_NOT_CONTAINS -> CONTAINS.against(data, zone).negate();
            case STARTS_WITH -> value -> text(value).startsWith(text);
            case ENDS_WITH -> value -> text(value).endsWith(text);
            case IS_AFTER -> after(data.asText(), zone);
        };
    }

    private static boolean equal(JsonNode value, JsonNode data) {
        Optional<BigDecimal> left = number(value);
        Optional<BigDecimal> right = number(data);
        if (left.isPresent() && right.isPresent()) {
            return left.get().compareTo(right.get()) == 0;
        }
        return text(value).equals(text(data));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : text(value).isEmpty();
    }

    private static Predicate<JsonNode> after(String date, ZoneId zone) {
        Instant limit = Times.fromText(date, zone).orElseThrow(() -> Refusal.invalid("Invalid date: " + date));
        return value -> Times.read(value).filter(limit::isBefore).isPresent();
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

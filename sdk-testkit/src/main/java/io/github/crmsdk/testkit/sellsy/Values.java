package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How the values of members are looked up and compared. */
final class Values {
    /** What is not set comes first; numbers, times and then text ignoring case. */
    static final Comparator<JsonNode> ORDER = Values::compare;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    private Values() {}

    /** The id of a record. */
    static long id(JsonNode record) {
        return record.path("id").asLong();
    }

    /** A member, or one of an inner object by its dotted name. */
    static JsonNode at(JsonNode record, String name) {
        JsonNode found = record;
        for (String step : name.split("\\.", -1)) {
            found = found.path(step);
        }
        return found;
    }

    /** The elements of an array, or the value itself. */
    static List<JsonNode> listed(JsonNode value) {
        return value.isArray() ? elements(value).toList() : List.of(value);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static boolean same(JsonNode one, JsonNode other) {
        return one.isValueNode() && !one.isNull() && one.asText().equals(other.asText());
    }

    static boolean contains(JsonNode text, String part) {
        return text.asText("").toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    static boolean isUnset(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (isUnset(one) || isUnset(other)) {
            return Boolean.compare(isUnset(other), isUnset(one));
        }
        Optional<BigDecimal> number = number(one);
        Optional<BigDecimal> otherNumber = number(other);
        if (number.isPresent() && otherNumber.isPresent()) {
            return number.get().compareTo(otherNumber.get());
        }
        Optional<Instant> time = Times.readOrDate(one.asText());
        Optional<Instant> otherTime = Times.readOrDate(other.asText());
        return time.isPresent() && otherTime.isPresent()
                ? time.get().compareTo(otherTime.get())
                : one.asText().compareToIgnoreCase(other.asText());
    }

    static Optional<BigDecimal> number(JsonNode value) {
        String text = value.asText();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}

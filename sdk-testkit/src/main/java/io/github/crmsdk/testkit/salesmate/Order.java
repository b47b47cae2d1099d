package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of rows: by one field, then by id. Unset values come first: a guess. */
final class Order {
    private Order() {}

    /** An empty field means no order but that of the ids. */
    static Comparator<ObjectNode> by(String field, String direction, FieldNames names) {
        Comparator<ObjectNode> byId =
                Comparator.comparingLong(row -> row.path("id").asLong());
        if (field.isEmpty()) {
            return byId;
        }
        List<String> path = names.path(field);
        Comparator<ObjectNode> byField =
                (left, right) -> compare(FieldNames.value(left, path), FieldNames.value(right, path));
        return (direction.equals("desc") ? byField.reversed() : byField).thenComparing(byId);
    }

    private static int compare(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return text(left).compareTo(text(right));
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText().toLowerCase(Locale.ROOT);
    }
}

package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.testkit.internal.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** How values are written and read: every scalar is a text or null in answers. */
final class Codec {
    /** Known from one third party. */
    private static final List<String> NULLABLE =
            List.of("accountID", "ownerID", "campaignID", "isUnsubscribed", "active");

    private final Set<SharpSpringQuirk> quirks;

    Codec(Set<SharpSpringQuirk> quirks) {
        this.quirks = quirks;
    }

    /** The stored form of what a caller sent. */
    ObjectNode stored(RecordType type, JsonNode object) {
        ObjectNode values = Json.object();
        object.properties().forEach(member -> {
            String kind = type.fields().getOrDefault(member.getKey(), "text");
            if (!kind.equals("created") && !kind.equals("updated")) {
                values.set(member.getKey(), value(member.getKey(), kind, member.getValue()));
            }
        });
        return values;
    }

    private static JsonNode value(String name, String kind, JsonNode sent) {
        if (sent.isContainerNode() && !kind.equals("raw")) {
            throw Refusal.naming(210, name, "got an array");
        }
        if (kind.equals("raw")) {
            return sent;
        }
        if (sent.isNull()) {
            if (kind.equals("text") && !NULLABLE.contains(name)) {
                throw Refusal.naming(205, name, "may not be null");
            }
            return NullNode.getInstance();
        }
        String text = sent.isBoolean() ? (sent.asBoolean() ? "1" : "0") : sent.asText();
        return TextNode.valueOf(
                switch (kind) {
                    case "number", "ref", "flag" -> number(name, text).toPlainString();
                    case "money" ->
                        number(name, text).setScale(2, RoundingMode.HALF_UP).toPlainString();
                    case "date" -> text.substring(0, Math.min(10, text.length()));
                    case "datetime" -> text.length() == 10 ? text + " 00:00:00" : text;
                    default -> text;
                });
    }

    private static BigDecimal number(String name, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw Refusal.naming(205, name, "not a number: " + text);
        }
    }

    /** The answer's form of a record. */
    ObjectNode shown(RecordType type, Row row, Times times) {
        ObjectNode shown = Json.object();
        type.fields().forEach((name, kind) -> {
            if (kind.equals("created")) {
                shown.put(name, times.text(row.created));
            } else if (kind.equals("updated")) {
                shown.put(name, times.text(row.updated));
            } else if (row.values.has(name) || !type.name().equals("emailEvent")) {
                shown.set(name, scalar(kind, row.values.path(name)));
            }
        });
        row.values.properties().forEach(custom -> {
            if (!type.fields().containsKey(custom.getKey())) {
                shown.set(custom.getKey(), custom.getValue());
            }
        });
        return shown;
    }

    private JsonNode scalar(String kind, JsonNode value) {
        if (value.isMissingNode()) {
            return NullNode.getInstance();
        }
        return kind.equals("ref") && value.isTextual() && quirks.contains(SharpSpringQuirk.NUMERIC_IDS)
                ? Json.parse(value.asText())
                : value;
    }
}

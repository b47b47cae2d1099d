package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Map;

/** How v1 shows custom fields and their values. */
final class CustomRows {
    private static final Map<String, String> TYPES = Map.of(
            "simple-text", "simpletext",
            "rich-text", "richtext",
            "numeric-with-unit", "unit",
            "company-individual", "third",
            "contact", "people");

    private final V1Context v1;
    private final CustomValues values;

    CustomRows(V1Context v1) {
        this.v1 = v1;
        this.values = new CustomValues(v1.account);
    }

    /** The values of a record as a list shows them. */
    JsonNode of(String path, ObjectNode record) {
        return v1.lists.tagged(rows(path, record), "customfield");
    }

    /** The values of a record by group, of which there is one here. */
    JsonNode grouped(String path, ObjectNode record) {
        ObjectNode group = Json.object().put("id", "0").put("name", "");
        group.set(
                "list", v1.lists.map(rows(path, record), row -> row.path("cfid").asText()));
        return Json.array(List.of(group));
    }

    /** A definition. */
    static ObjectNode definition(ObjectNode field) {
        ObjectNode row = Json.object()
                .put("id", field.path("id").asText())
                .put("name", field.path("name").asText())
                .put("code", field.path("code").asText())
                .put("description", field.path("description").asText())
                .put("type", type(field))
                .put("isRequired", field.path("mandatory").asBoolean() ? "Y" : "N")
                .put("rank", field.path("rank").asText());
        field.path("related_object").forEach(object -> row.put("useOn_" + useOn(object.asText()), "Y"));
        return row;
    }

    /** The word of v1 for a kind of object. */
    static String useOn(String object) {
        return object.equals("contact") ? "people" : object;
    }

    private List<ObjectNode> rows(String path, ObjectNode record) {
        return values.all(path, record).stream()
                .map(field -> value(field, record))
                .toList();
    }

    private static String type(ObjectNode field) {
        String type = field.path("type").asText();
        return TYPES.getOrDefault(type, type);
    }

    private ObjectNode value(ObjectNode field, ObjectNode record) {
        JsonNode value = field.path("value");
        String text = value.isContainerNode() ? value.toString() : value.asText("");
        ObjectNode row = Json.object()
                .put("id", field.path("id").asText() + record.path("id").asText())
                .put("status", "ok")
                .put("corpid", v1.account.lookups.path("corpId").asText())
                .put("cfid", field.path("id").asText())
                .put("groupid", "0")
                .put("type", type(field))
                .put("linkedid", record.path("id").asText());
        for (String slot : List.of("textval", "boolval", "timestampval", "decimalval", "numericval", "stringval")) {
            row.put(slot, slot.equals(slot(type(field))) ? shown(value, text) : null);
        }
        return row.put("formatted_value", text);
    }

    private static String shown(JsonNode value, String text) {
        return value.isBoolean() ? (value.asBoolean() ? "Y" : "N") : text;
    }

    private static String slot(String type) {
        return switch (type) {
            case "boolean" -> "boolval";
            case "date", "time" -> "timestampval";
            case "numeric", "amount", "unit" -> "decimalval";
            case "select", "radio", "checkbox", "third", "people", "staff", "item" -> "numericval";
            case "email", "url" -> "stringval";
            default -> "textval";
        };
    }
}

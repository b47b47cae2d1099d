package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What sets one kind of record apart from the others.
 *
 * @param one as it stands in the methods for one record
 * @param many as it stands in the methods for many
 * @param key the member of {@code result} for one record and date ranges
 * @param listKey the member of {@code result} for lists
 * @param methods which of the common methods there are
 * @param required what a new record needs
 * @param where the conditions of its list
 * @param defaults what a new record gets
 * @param fields kinds by name, in the order of the vendor's answers
 */
record RecordType(
        String name,
        String one,
        String many,
        String key,
        String listKey,
        List<String> methods,
        List<String> required,
        List<String> where,
        ObjectNode defaults,
        Map<String, String> fields) {

    static Collection<RecordType> all() {
        return Json.resource(RecordType.class, "record-types.json").properties().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RecordType of(String name, JsonNode definition) {
        Map<String, String> fields = new LinkedHashMap<>();
        definition
                .get("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return new RecordType(
                name,
                definition.get("one").asText(),
                definition.get("many").asText(),
                definition.get("key").asText(),
                definition.get("listKey").asText(),
                texts(definition.get("methods")),
                texts(definition.get("required")),
                texts(definition.get("where")),
                (ObjectNode) definition.get("defaults"),
                fields);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

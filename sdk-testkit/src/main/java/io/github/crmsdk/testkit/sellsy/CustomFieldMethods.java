package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code CustomFields}: the definitions, and the values of one record. */
final class CustomFieldMethods {
    private final V1Context v1;

    CustomFieldMethods(V1Context v1) {
        this.v1 = v1;
    }

    void add(V1Methods methods) {
        methods.on("CustomFields.getList", this::list)
                .on("CustomFields.getOne", params -> CustomRows.definition(v1.get(CustomValues.PATH, params.id("id"))))
                .on("CustomFields.recordValues", this::record);
    }

    private JsonNode list(V1Params params) {
        List<String> useOn = V1Params.parts(params.search().path("useOn"));
        List<ObjectNode> found = v1.account.all(CustomValues.PATH).stream()
                .filter(field -> useOn.isEmpty() || isUsedOn(field, useOn))
                .map(CustomRows::definition)
                .toList();
        return v1.lists.of(params, found, row -> row.path("id").asText());
    }

    private static boolean isUsedOn(ObjectNode field, List<String> useOn) {
        return Values.elements(field.path("related_object"))
                .anyMatch(object -> useOn.contains(CustomRows.useOn(object.asText())));
    }

    private JsonNode record(V1Params params) {
        String type = params.text("linkedtype");
        ObjectNode record = v1.linked(type, params.id("linkedid")).orElseThrow(() -> V1Error.invalid("linkedtype"));
        JsonNode values = params.at("values");
        if (!values.isArray()) {
            throw V1Error.missing("values");
        }
        Map<String, JsonNode> checked = new LinkedHashMap<>();
        values.forEach(given -> {
            ObjectNode field = v1.get(CustomValues.PATH, V1Params.number(given.path("cfid"), "cfid"));
            checked.put(field.path("id").asText(), v2Value(field.path("type").asText(), given));
        });
        checked.forEach((id, value) -> CustomValues.record(record, id, value));
        return V1Context.id(record);
    }

    /** The value in the form in which v2 reads it, where v1 writes it in another. */
    private JsonNode v2Value(String type, JsonNode given) {
        JsonNode value = given.path("value");
        ObjectNode made = Json.object();
        return switch (type) {
            case "boolean" -> made.booleanNode(V1Values.isYes("value", value));
            case "date" -> V1Values.toV2("value", "date", value);
            case "select", "radio" -> V1Values.toV2("value", "integer", value);
            case "amount" ->
                made.put("amount", value.asText())
                        .put(
                                "currency",
                                v1.account.lookups.path("currency").path("code").asText());
            case "numeric-with-unit" ->
                made.put("number", value.asText())
                        .put("unit_id", given.path("unitid").asLong());
            default -> value.isNumber() ? made.textNode(value.asText()) : value;
        };
    }
}

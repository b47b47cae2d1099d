package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The values of custom fields, which a record keeps by the id of the field. */
final class CustomValues {
    static final String PATH = "custom-fields";
    static final String VALUES = "_cf";

    private static final Rule WRITTEN = Rule.of(Json.parse("[{\"id\":\"integer required\",\"*\":\"value\"}]"));
    private static final JsonNode TYPES = Json.resource(CustomValues.class, "custom-field-types.json");
    private static final Map<String, Set<String>> OBJECTS = Map.of(
            "companies", Set.of("client", "prospect", "supplier"),
            "individuals", Set.of("client", "prospect", "supplier"),
            "contacts", Set.of("contact"),
            "opportunities", Set.of("opportunity"));

    private final Account account;

    CustomValues(Account account) {
        this.account = account;
    }

    /** A new definition of a type, with the parameters that its type has. */
    static ObjectNode definition(String type, String name, List<String> relatedObjects) {
        JsonNode parameters = TYPES.path(type).path("parameters");
        if (parameters.isMissingNode()) {
            throw new IllegalArgumentException("no such type of custom field: " + type);
        }
        ObjectNode definition = Json.object()
                .put("name", name)
                .put("code", name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"))
                .put("description", "")
                .put("mandatory", false)
                .put("rank", 1);
        relatedObjects.forEach(definition.putArray("related_object")::add);
        definition.put("type", type).set("parameters", parameters.deepCopy());
        return definition;
    }

    /** All fields that a kind of record has, with the values of one. */
    List<ObjectNode> all(String path, ObjectNode record) {
        return definitions(path).map(field -> valued(field, record)).toList();
    }

    /** Some fields with their values. */
    ArrayNode some(ObjectNode record, List<Long> ids) {
        return Json.array(ids.stream()
                .flatMap(id -> account.find(PATH, id).stream())
                .map(field -> valued(field, record))
                .toList());
    }

    /** Checks the list that v2 writes. */
    void check(String path, JsonNode body) {
        BodyCheck.check(account, "body", WRITTEN, body);
        body.forEach(written -> {
            ObjectNode field = definitions(path)
                    .filter(one -> Values.id(one) == Values.id(written))
                    .findFirst()
                    .orElseThrow(
                            () -> Refusal.invalid(written.path("id").asText(), "no such custom field of this object"));
            checkValue(field, written);
        });
    }

    void record(ObjectNode record, JsonNode body) {
        body.forEach(written -> record(record, written.path("id").asText(), written.path("value")));
    }

    static void record(ObjectNode record, String id, JsonNode value) {
        ObjectNode values = record.get(VALUES) instanceof ObjectNode present ? present : record.putObject(VALUES);
        values.set(id, value.deepCopy());
    }

    private void checkValue(ObjectNode field, JsonNode written) {
        String id = written.path("id").asText();
        if (!written.has("value")) {
            throw Refusal.invalid(id, "value is required");
        }
        if (!written.get("value").isNull()) {
            Rule rule = Rule.of(TYPES.path(field.path("type").asText()).path("value"));
            BodyCheck.check(account, id, rule, written.get("value"));
        }
    }

    private Stream<ObjectNode> definitions(String path) {
        Set<String> objects = OBJECTS.getOrDefault(path, Set.of());
        return account.all(PATH).stream()
                .filter(field -> Values.elements(field.path("related_object"))
                        .anyMatch(object -> objects.contains(object.asText())));
    }

    private ObjectNode valued(ObjectNode field, ObjectNode record) {
        String type = field.path("type").asText();
        JsonNode value = record.path(VALUES).path(field.path("id").asText());
        ObjectNode valued = field.deepCopy();
        if (Values.isUnset(value)) {
            JsonNode unset = TYPES.path(type).path("unset");
            valued.set("value", unset.isMissingNode() ? valued.nullNode() : unset.deepCopy());
        } else {
            valued.set("value", type.equals("company-individual") ? thirds(value) : value.deepCopy());
        }
        return valued;
    }

    /** Companies and individuals are written as ids and read with their type. */
    private ArrayNode thirds(JsonNode ids) {
        return Json.array(Values.elements(ids)
                .map(id -> Json.object()
                        .put("type", account.find("companies", id.asLong()).isPresent() ? "company" : "individual")
                        .put("id", id.asLong()))
                .toList());
    }
}

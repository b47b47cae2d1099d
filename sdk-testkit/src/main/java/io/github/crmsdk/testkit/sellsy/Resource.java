package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a resource file says of the records under one path.
 *
 * @param path the path of the collection, which is also its name
 * @param firstId where its ids start; resources that start with the same id count together
 * @param operations which of list, search, get, create, update, patch, delete and verify exist
 * @param fields what may be written
 * @param initial the members of a new record in their order
 * @param reads by written member, in which form it is read; see {@link Reader}
 * @param filters by filter, what it compares; see {@link Filters}
 * @param orders by name of an order, the member that it sorts by
 * @param embeds by name, what is embedded; see {@link Embeds}
 * @param updated the member that tells the time of the last change, empty if there is none
 */
record Resource(
        String path,
        long firstId,
        Set<String> operations,
        Rule.Members fields,
        ObjectNode initial,
        Map<String, String> reads,
        Map<String, String> filters,
        Map<String, String> orders,
        Map<String, String> embeds,
        String updated) {

    private static final List<String> FILES = List.of(
            "companies",
            "individuals",
            "contacts",
            "addresses",
            "opportunities",
            "tasks",
            "calendar-events",
            "comments",
            "webhooks",
            "staffs",
            "taxes",
            "custom-fields");

    static List<Resource> all() {
        List<Resource> all = new ArrayList<>();
        FILES.forEach(name -> all.add(of(Json.resource(Resource.class, name + ".json"))));
        Json.resource(Resource.class, "lookups.json").forEach(lookup -> all.add(of(lookup)));
        return all;
    }

    boolean can(String operation) {
        return operations.contains(operation);
    }

    /** The word for one record, as the errors use it. */
    String word() {
        return path.replaceFirst(".*/", "")
                .replace('-', '_')
                .replaceFirst("ies$", "y")
                .replaceFirst("(?<=x)es$", "")
                .replaceFirst("s$", "");
    }

    private static Resource of(JsonNode definition) {
        return new Resource(
                definition.get("path").asText(),
                definition.path("firstId").asLong(1),
                Set.of(definition.get("operations").asText().split(" ")),
                Rule.Members.of(object(definition, "fields")),
                object(definition, "initial"),
                texts(object(definition, "reads")),
                texts(object(definition, "filters")),
                texts(object(definition, "orders")),
                texts(object(definition, "embeds")),
                definition.path("updated").asText());
    }

    private static ObjectNode object(JsonNode definition, String name) {
        return definition.get(name) instanceof ObjectNode object ? object : Json.object();
    }

    private static Map<String, String> texts(ObjectNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}

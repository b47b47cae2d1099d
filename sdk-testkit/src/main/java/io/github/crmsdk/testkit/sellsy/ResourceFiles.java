package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the resource files: one for each large resource, and one for all lookups. */
final class ResourceFiles {
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

    private ResourceFiles() {}

    static List<Resource> all() {
        List<Resource> all = new ArrayList<>();
        FILES.forEach(name -> all.add(of(Json.resource(ResourceFiles.class, name + ".json"))));
        Json.resource(ResourceFiles.class, "lookups.json").forEach(lookup -> all.add(of(lookup)));
        return all;
    }

    private static Resource of(JsonNode definition) {
        String path = definition.get("path").asText();
        return new Resource(
                path,
                definition.path("countsWith").asText(path),
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

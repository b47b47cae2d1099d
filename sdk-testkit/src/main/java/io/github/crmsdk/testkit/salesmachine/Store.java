package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that one account of the vendor holds: records by type and id, in the order of their making, and what was tracked. */
final class Store {
    private final Map<String, Map<String, ObjectNode>> records = new HashMap<>();
    private final InstantSource clock;
    private long lastId;

    final List<ObjectNode> events = new ArrayList<>();
    int pings;

    Store(InstantSource clock) {
        this.clock = clock;
    }

    List<ObjectNode> all(String type) {
        return List.copyOf(in(type).values());
    }

    Optional<ObjectNode> find(String type, String id) {
        return Optional.ofNullable(in(type).get(id));
    }

    Optional<ObjectNode> findByUid(String type, String uid) {
        return all(type).stream()
                .filter(record -> record.has("unique_id")
                        && record.get("unique_id").asText().equals(uid))
                .findFirst();
    }

    /** Stores a record under its own id or a new one, and fills in what the vendor would. */
    ObjectNode put(String type, ObjectNode given) {
        ObjectNode record = Json.object().put("object", type).put("id", String.format("%024x", ++lastId));
        record.put("created_at", clock.instant().getEpochSecond());
        record.setAll(given);
        in(type).put(record.get("id").asText(), record);
        return record;
    }

    void remove(String type, String id) {
        in(type).remove(id);
    }

    /** Creates or changes what a uid names; a null empties an attribute, which is a guess. */
    void upsert(String type, JsonNode uid, ObjectNode params) {
        ObjectNode record = findByUid(type, uid.asText()).orElseGet(() -> put(type, unnamed(type, uid)));
        ObjectNode data = record.withObjectProperty("data");
        params.properties().forEach(param -> {
            if (param.getValue().isNull()) {
                data.remove(param.getKey());
            } else {
                data.set(param.getKey(), param.getValue());
            }
        });
    }

    private static ObjectNode unnamed(String type, JsonNode uid) {
        ObjectNode record = Json.object();
        record.set("unique_id", uid);
        if (type.equals("contact")) {
            record.put("archived", false);
        }
        record.set("data", Json.object());
        record.set("salesmachine", Json.object().put("health", "good"));
        return record;
    }

    private Map<String, ObjectNode> in(String type) {
        return records.computeIfAbsent(type, ignored -> new LinkedHashMap<>());
    }
}

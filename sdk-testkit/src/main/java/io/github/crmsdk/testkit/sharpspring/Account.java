package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that one account holds. */
final class Account {
    private static final long FIRST_ID = 1000;
    private static final long ID_STEP = 1024;

    private final Map<String, RecordType> types = new LinkedHashMap<>();
    private final Map<String, Map<Long, Row>> rows = new HashMap<>();
    private final InstantSource clock;
    private long lastId = FIRST_ID;

    /** Where changed leads are to be posted; the simulator posts nothing. */
    String subscription = "";

    Account(InstantSource clock) {
        this.clock = clock;
        RecordType.all().forEach(type -> types.put(type.name(), type));
        put(
                "userProfile",
                Json.object().put("displayName", "Test User").put("emailAddress", "test.user@example.com"),
                clock.instant());
        put(
                "dealStage",
                Json.object()
                        .put("dealStageName", "Initial Contact")
                        .put("defaultProbability", "10")
                        .put("weight", "1"),
                clock.instant());
    }

    Collection<RecordType> types() {
        return types.values();
    }

    RecordType type(String name) {
        RecordType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no such type of record: " + name + "; there are " + types.keySet());
        }
        return type;
    }

    List<Row> all(String type) {
        return List.copyOf(in(type).values());
    }

    Optional<Row> find(String type, long id) {
        return Optional.ofNullable(in(type).get(id));
    }

    Optional<Row> find(String type, String id) {
        return id.matches("\\d{1,18}") ? find(type, Long.parseLong(id)) : Optional.empty();
    }

    /** The vendor's ids rise in steps; that a record put with a smaller one comes later is for the test to decide. */
    Row put(String type, ObjectNode values, Instant created) {
        long id = values.path("id").asLong(0);
        if (id == 0) {
            lastId += ID_STEP;
            id = lastId;
        } else {
            lastId = Math.max(lastId, id);
        }
        ObjectNode stored = type(type).defaults().deepCopy();
        stored.setAll(values);
        stored.put("id", String.valueOf(id));
        Row row = new Row(id, stored, created, created);
        in(type).put(id, row);
        return row;
    }

    void remove(String type, long id) {
        in(type).remove(id);
    }

    Instant now() {
        return clock.instant();
    }

    private Map<Long, Row> in(String type) {
        return rows.computeIfAbsent(type, ignored -> new LinkedHashMap<>());
    }
}

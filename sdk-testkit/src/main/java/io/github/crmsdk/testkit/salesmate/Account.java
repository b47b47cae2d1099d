package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All that one account holds. Records are kept in the form in which they are written: links as ids. */
final class Account {
    private final Map<String, RecordType> types = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Long, ObjectNode>> records = new HashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    private final InstantSource clock;

    final Map<Integer, Predicate<? super ObjectNode>> views = new HashMap<>();
    final JsonNode lookups = Json.resource(Account.class, "account.json");

    Account(InstantSource clock) {
        this.clock = clock;
        RecordType.standard().forEach(this::add);
        lookups.get("users").forEach(user -> put(RecordType.USER, user.deepCopy()));
    }

    void add(RecordType type) {
        types.put(type.word(), type);
    }

    Optional<RecordType> type(Predicate<RecordType> which) {
        return types.values().stream().filter(which).findFirst();
    }

    RecordType type(String word) {
        return type(type -> type.word().equals(word))
                .orElseThrow(() -> new IllegalArgumentException("no such type of record: " + word));
    }

    /** The type that an address names by its number, or a custom one by its internal name. */
    Optional<RecordType> module(String idOrName) {
        return type(type ->
                idOrName.equals(String.valueOf(type.moduleId())) || (type.isCustom() && idOrName.equals(type.word())));
    }

    Collection<ObjectNode> all(String word) {
        return in(word).values();
    }

    Optional<ObjectNode> find(String word, long id) {
        return Optional.ofNullable(in(word).get(id));
    }

    /** Finds by the id as it stands in a path. */
    Optional<ObjectNode> find(String word, String id) {
        return id.matches("\\d{1,18}") ? find(word, Long.parseLong(id)) : Optional.empty();
    }

    /** Stores a record under its own id or a new one, and fills in what the vendor would. */
    long put(String word, ObjectNode record) {
        long lastId = lastIds.getOrDefault(word, 0L);
        long id = record.path("id").asLong(lastId + 1);
        lastIds.put(word, Math.max(id, lastId));
        String now = Times.iso(clock.instant());
        ObjectNode stored = Json.object().put("id", id);
        stored.put("createdAt", now)
                .put("createdBy", 1)
                .put("lastModifiedAt", now)
                .put("lastModifiedBy", 1);
        stored.setAll(record);
        stored.put("id", id);
        in(word).put(id, stored);
        return id;
    }

    void touch(ObjectNode stored) {
        stored.put("lastModifiedAt", Times.iso(clock.instant()));
    }

    void remove(String word, long id) {
        in(word).remove(id);
    }

    Optional<JsonNode> currency(String code) {
        return lookup("currencies")
                .filter(currency -> currency.get("code").asText().equals(code))
                .findFirst();
    }

    Stream<JsonNode> lookup(String name) {
        return StreamSupport.stream(lookups.get(name).spliterator(), false);
    }

    private NavigableMap<Long, ObjectNode> in(String word) {
        return records.computeIfAbsent(word, ignored -> new TreeMap<>());
    }
}

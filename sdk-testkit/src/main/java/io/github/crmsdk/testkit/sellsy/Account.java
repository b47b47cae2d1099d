package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that one account holds, for both generations of the API. Records are kept in the form in which v2 writes them;
 * members that begin with an underscore are the account's own and never read back.
 */
final class Account {
    /** The member of staff who signed in: whose records they are that name no owner. */
    static final long ME = 1;

    /** What a favourite filter shows. */
    record Favourite(String path, Predicate<? super ObjectNode> rule) {}

    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Long, ObjectNode>> records = new HashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();

    final InstantSource clock;
    final Map<Long, Favourite> favourites = new TreeMap<>();
    final JsonNode lookups = Json.resource(Account.class, "account.json");
    final List<BiConsumer<Resource, ObjectNode>> created = new ArrayList<>();

    Account(InstantSource clock) {
        this.clock = clock;
        ResourceFiles.all().forEach(resource -> resources.put(resource.path(), resource));
        lookups.properties().forEach(entry -> {
            if (resources.containsKey(entry.getKey())) {
                entry.getValue().forEach(record -> put(entry.getKey(), record.deepCopy()));
            }
        });
    }

    Collection<Resource> resources() {
        return resources.values();
    }

    Resource resource(String path) {
        Resource resource = resources.get(path);
        if (resource == null) {
            throw new IllegalArgumentException("no such resource: " + path + "; there are " + resources.keySet());
        }
        return resource;
    }

    Collection<ObjectNode> all(String path) {
        return in(path).values();
    }

    Stream<ObjectNode> where(String path, String member, long value) {
        return all(path).stream().filter(record -> record.path(member).asLong() == value);
    }

    Optional<ObjectNode> find(String path, long id) {
        return Optional.ofNullable(in(path).get(id));
    }

    /** Finds by the id as it stands in an address. */
    ObjectNode get(String path, String id) {
        return (id.matches("\\d{1,18}") ? find(path, Long.parseLong(id)) : Optional.<ObjectNode>empty())
                .orElseThrow(() -> Refusal.notFound(resource(path).word(), id));
    }

    /** Stores a record under its own id or the next one, with the initial values of what it does not say. */
    ObjectNode put(String path, ObjectNode given) {
        Resource resource = resource(path);
        long lastId = lastIds.getOrDefault(resource.countsWith(), resource.firstId() - 1);
        long id = given.path("id").asLong(lastId + 1);
        lastIds.put(resource.countsWith(), Math.max(id, lastId));
        ObjectNode record = Json.object().put("id", id);
        record.setAll(fresh(path));
        merge(record, given);
        record.put("id", id);
        in(path).put(id, record);
        return record;
    }

    /** A new record with its initial values, which is not stored yet. */
    ObjectNode fresh(String path) {
        Resource resource = resource(path);
        ObjectNode record = resource.initial().deepCopy();
        String now = Times.iso(clock.instant());
        Stream.of("created", resource.updated()).filter(record::has).forEach(member -> record.put(member, now));
        return record.has("owner_id") ? record.put("owner_id", ME) : record;
    }

    void remove(String path, long id) {
        in(path).remove(id);
    }

    void touch(Resource resource, ObjectNode record) {
        if (!resource.updated().isEmpty()) {
            record.put(resource.updated(), Times.iso(clock.instant()));
        }
    }

    /** Tells those who listen about a record that a call has created. */
    void announce(String path, ObjectNode record) {
        created.forEach(listener -> listener.accept(resource(path), record));
    }

    /** Takes members over; those of an inner object one by one. */
    static void merge(ObjectNode record, ObjectNode changes) {
        changes.properties().forEach(change -> {
            if (change.getValue() instanceof ObjectNode inner
                    && record.get(change.getKey()) instanceof ObjectNode present) {
                merge(present, inner);
            } else {
                record.set(change.getKey(), change.getValue().deepCopy());
            }
        });
    }

    /** The list under a member, which is made if it is not there. */
    static ArrayNode list(ObjectNode record, String member) {
        return record.get(member) instanceof ArrayNode list ? list : record.putArray(member);
    }

    private NavigableMap<Long, ObjectNode> in(String path) {
        return records.computeIfAbsent(path, ignored -> new TreeMap<>());
    }
}

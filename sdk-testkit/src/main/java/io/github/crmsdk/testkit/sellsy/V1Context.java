package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the methods of v1 share. */
final class V1Context {
    private static final Map<String, String> LINKED_TYPES =
            Map.of("people", "contacts", "opportunity", "opportunities", "task", "tasks");

    final Account account;
    final Links links;
    final Relations relations;
    final V1List lists;

    V1Context(Account account, Links links, V1List lists) {
        this.account = account;
        this.links = links;
        this.lists = lists;
        this.relations = new Relations(account);
    }

    /** A record of a collection, by an id of the right kind. */
    ObjectNode get(String path, long id) {
        return account.find(path, id).orElseThrow(() -> V1Error.notLoadable(String.valueOf(id)));
    }

    /** A company or individual by its {@code thirdid}. */
    ObjectNode third(long id) {
        return links.third(id).orElseThrow(() -> V1Error.notLoadable(String.valueOf(id)));
    }

    /** The path on v2 of a company or individual. */
    String pathOf(ObjectNode third) {
        return account.find("companies", Links.id(third)).isPresent() ? "companies" : "individuals";
    }

    /** What a {@code linkedtype} or {@code relatedtype} with its id names; empty for types that are not simulated. */
    Optional<ObjectNode> linked(String type, long id) {
        if (List.of("third", "client", "prospect", "supplier").contains(type)) {
            return Optional.of(third(id));
        }
        return Optional.ofNullable(LINKED_TYPES.get(type)).map(path -> get(path, id));
    }

    /** Stores a record and tells about it. */
    ObjectNode add(String path, ObjectNode record) {
        ObjectNode stored = account.put(path, record);
        account.announce(path, stored);
        return stored;
    }

    void touch(String path, ObjectNode record) {
        account.touch(account.resource(path), record);
    }

    /** Whether the creation lies within {@code periodecreated_start} and {@code periodecreated_end}. */
    static boolean isCreatedWithin(JsonNode search, ObjectNode record) {
        long created = Times.read(record.path("created").asText())
                .map(Instant::getEpochSecond)
                .orElse(0L);
        return created >= search.path("periodecreated_start").asLong(Long.MIN_VALUE)
                && created <= search.path("periodecreated_end").asLong(Long.MAX_VALUE);
    }

    /** Whether {@code actif} fits, which is unset if both are wanted. */
    static boolean isActive(JsonNode search, ObjectNode record) {
        String wanted = search.path("actif").asText("");
        return wanted.isEmpty() || wanted.equals(record.path("is_archived").asBoolean() ? "N" : "Y");
    }

    /** An id as v1 answers it. */
    static JsonNode id(ObjectNode record) {
        return text(Links.id(record));
    }

    static JsonNode text(long number) {
        return TextNode.valueOf(String.valueOf(number));
    }

    String staffName(JsonNode id) {
        return account.find("staffs", id.asLong(1))
                .map(staff -> staff.path("firstname").asText() + " "
                        + staff.path("lastname").asText())
                .orElse("");
    }

    /** The smart tags as v1 answers them. */
    JsonNode tags(ObjectNode record) {
        List<ObjectNode> rows = Values.elements(SmartTags.of(account, record))
                .map(tag -> Json.object()
                        .put("id", tag.path("id").asText())
                        .put("word", tag.path("value").asText()))
                .toList();
        return lists.map(rows, row -> row.path("id").asText());
    }

    /** Adds tags, which come as text with commas or as a list. */
    void tag(ObjectNode record, JsonNode tags) {
        List<Long> ids = new java.util.ArrayList<>(SmartTags.ids(record));
        V1Params.parts(tags).forEach(tag -> ids.add(SmartTags.named(account, tag)));
        SmartTags.assign(record, ids);
    }
}

package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
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
        return account.find(path, id).orElseThrow(() -> V1Error.notLoadable(path, id));
    }

    /** A company or individual by its {@code thirdid}. */
    ObjectNode third(long id) {
        return links.third(id).orElseThrow(() -> V1Error.notLoadable("third", id));
    }

    /** The path on v2 of a company or individual. */
    String pathOf(ObjectNode third) {
        return account.find("companies", Values.id(third)).isPresent() ? "companies" : "individuals";
    }

    /** What a {@code linkedtype} or {@code relatedtype} with its id names; empty for types that are not simulated. */
    Optional<ObjectNode> linked(String type, long id) {
        if (List.of("third", "client", "prospect", "supplier").contains(type)) {
            return Optional.of(third(id));
        }
        return Optional.ofNullable(LINKED_TYPES.get(type)).map(path -> get(path, id));
    }

    /** A new contact that is not stored yet; on v1 it is subscribed to everything unless it says otherwise. */
    ObjectNode freshContact() {
        String subscriptions = "marketing_campaigns_subscriptions";
        return account.fresh("contacts")
                .set(subscriptions, account.fresh("companies").get(subscriptions));
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

    /** Gives a record the owner that {@code ownerid} names; answers its id, which is a guess. */
    JsonNode updateOwner(ObjectNode record, V1Params params) {
        record.put("owner_id", Values.id(get("staffs", params.id("ownerid"))));
        return id(record);
    }

    /** An id as v1 answers it. */
    static JsonNode id(ObjectNode record) {
        return text(Values.id(record));
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
        List<Long> ids = new ArrayList<>(SmartTags.ids(record));
        V1Params.parts(tags).forEach(tag -> ids.add(SmartTags.named(account, tag)));
        SmartTags.assign(record, ids);
    }
}

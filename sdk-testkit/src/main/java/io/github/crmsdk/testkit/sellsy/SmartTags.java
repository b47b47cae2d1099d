package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** The smart tags: one list for the account, and by record the ids of those it has. */
final class SmartTags {
    static final String PATH = "smart-tags";
    private static final String TAGS = "_tags";

    private SmartTags() {}

    static ArrayNode of(Account account, ObjectNode record) {
        return Json.array(ids(record).stream()
                .flatMap(id -> account.find(PATH, id).stream())
                .map(tag ->
                        Json.object().put("value", tag.path("value").asText()).put("id", Values.id(tag)))
                .toList());
    }

    static List<String> values(Account account, ObjectNode record) {
        return Values.elements(of(account, record))
                .map(tag -> tag.path("value").asText())
                .toList();
    }

    static List<Long> ids(ObjectNode record) {
        return Values.elements(record.path(TAGS)).map(id -> id.asLong()).toList();
    }

    /** The id of a tag of this value, which is made if there is none. */
    static long named(Account account, String value) {
        return account.all(PATH).stream()
                .filter(tag -> tag.path("value").asText().equals(value))
                .findFirst()
                .map(Values::id)
                .orElseGet(() -> Values.id(account.put(PATH, Json.object().put("value", value))));
    }

    static void assign(ObjectNode record, Collection<Long> ids) {
        ArrayNode tags = record.putArray(TAGS);
        new LinkedHashSet<>(ids).forEach(tags::add);
    }
}

package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Optional;

/**
 * What a method gives.
 *
 * @param key the member of {@code result}
 * @param rows what it holds
 * @param hasMore whether more follow, by methods that tell
 * @param isWrite whether the rows are entries of objects that were sent
 */
record Outcome(String key, JsonNode rows, Optional<Boolean> hasMore, boolean isWrite) {
    static Outcome rows(String key, List<? extends JsonNode> rows) {
        return new Outcome(key, Json.array(rows), Optional.empty(), false);
    }

    static Outcome entries(String key, List<? extends JsonNode> entries) {
        return new Outcome(key, Json.array(entries), Optional.empty(), true);
    }

    Outcome more(boolean more) {
        return new Outcome(key, rows, Optional.of(more), isWrite);
    }

    Outcome withoutMore(boolean untold) {
        return untold ? new Outcome(key, rows, Optional.empty(), isWrite) : this;
    }

    boolean isEmpty() {
        return rows.isEmpty() && !isWrite;
    }

    JsonNode result() {
        ObjectNode result = Json.object();
        result.set(key, rows);
        hasMore.ifPresent(more -> result.put("hasMore", more));
        return result;
    }

    /** The errors of the entries that failed, numbered from 0 without naming the object. */
    ArrayNode errors() {
        ArrayNode errors = Json.array(List.of());
        rows.forEach(entry -> {
            if (entry.path("error").isObject()) {
                errors.add(entry.get("error"));
            }
        });
        return errors;
    }
}

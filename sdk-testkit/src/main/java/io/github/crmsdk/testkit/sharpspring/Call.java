package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;

/**
 * A call that has passed the gate.
 *
 * @param times as its API version has them
 */
record Call(String method, JsonNode params, Times times) {
    /** A parameter that must be there. */
    JsonNode need(String name) {
        if (!params.has(name)) {
            throw Refusal.naming(206, name, "missing");
        }
        return params.get(name);
    }

    /** The conditions, which must be there even if they are none; clients send none in many forms, and null for a single one. */
    ObjectNode where() {
        ObjectNode where = Json.object();
        need("where").properties().forEach(condition -> {
            if (!condition.getValue().isNull()) {
                where.set(condition.getKey(), condition.getValue());
            }
        });
        return where;
    }
}

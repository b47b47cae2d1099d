package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;

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
}

package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/** Ends a call, or the handling of one of its objects, with one of the vendor's documented codes. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final JsonNode MESSAGES = Json.resource(Refusal.class, "error-messages.json");

    private final int code;
    private final transient JsonNode data;

    Refusal(int code) {
        this(code, Json.array(List.of()));
    }

    /**
     * @param data what is wrong in particular; PHP writes an empty array if it is nothing
     */
    Refusal(int code, JsonNode data) {
        super(MESSAGES.path(String.valueOf(code)).asText(), null, false, false);
        this.code = code;
        this.data = data;
    }

    static Refusal naming(int code, String member, String why) {
        return new Refusal(code, Json.object().put(member, why));
    }

    ObjectNode json() {
        ObjectNode error = Json.object().put("code", code).put("message", getMessage());
        error.set("data", data);
        return error;
    }
}

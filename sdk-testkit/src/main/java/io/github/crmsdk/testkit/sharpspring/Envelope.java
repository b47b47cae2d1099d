package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** The wrapper around every answer. */
final class Envelope {
    private final Set<SharpSpringQuirk> quirks;
    private final Gate gate;

    Envelope(Set<SharpSpringQuirk> quirks, Gate gate) {
        this.quirks = quirks;
        this.gate = gate;
    }

    Answer success(Outcome outcome, JsonNode id) {
        if (outcome.isEmpty() && quirks.contains(SharpSpringQuirk.EMPTY_BODY)) {
            return send(nothing());
        }
        ObjectNode reply = Json.object();
        outcome.hasMore().ifPresent(more -> reply.put("hasMore", more));
        reply.set("result", result(outcome));
        if (!quirks.contains(SharpSpringQuirk.NO_ERROR)) {
            reply.set("error", error(outcome));
        }
        return wrap(reply, id);
    }

    private JsonNode result(Outcome outcome) {
        if (outcome.isEmpty() && quirks.contains(SharpSpringQuirk.EMPTY_RESULT_ARRAY)) {
            return nothing();
        }
        return outcome.isEmpty() && quirks.contains(SharpSpringQuirk.NULL_RESULT)
                ? NullNode.getInstance()
                : outcome.result();
    }

    private JsonNode error(Outcome outcome) {
        if (outcome.isWrite()) {
            return outcome.errors();
        }
        if (quirks.contains(SharpSpringQuirk.ERROR_OBJECT)) {
            return Json.object();
        }
        boolean array = quirks.contains(SharpSpringQuirk.ERROR_ARRAY)
                || outcome.hasMore().isPresent();
        return array ? nothing() : NullNode.getInstance();
    }

    /** What {@code result} holds then is not documented. */
    Answer failure(Refusal refusal, JsonNode id) {
        ObjectNode reply = Json.object();
        reply.set("result", nothing());
        reply.set("error", refusal.json());
        return wrap(reply, id);
    }

    private Answer wrap(ObjectNode reply, JsonNode id) {
        reply.set("id", id);
        if (!quirks.contains(SharpSpringQuirk.NO_COUNTERS)) {
            reply.put("callCount", String.valueOf(gate.calls()));
            reply.put("queryLimit", String.valueOf(gate.dailyLimit()));
        }
        return send(reply);
    }

    private static ArrayNode nothing() {
        return Json.array(List.of());
    }

    /** PHP escapes slashes. */
    private Answer send(JsonNode body) {
        Answer answer = Answer.text(200, "application/json", body.toString().replace("/", "\\/"));
        return quirks.contains(SharpSpringQuirk.NO_DATE)
                ? answer
                : answer.header(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(gate.now().atOffset(ZoneOffset.UTC)));
    }
}

package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Many calls in one: two lines of text for each, the first with address and method, the second with the body. A later
 * address may name what an earlier call has created by the {@code uuid} that was given to it. That a failure does not
 * stop the calls after it is a guess.
 */
final class Batch {
    private final Function<RecordedCall, Answer> handler;
    private final Map<String, String> ids = new HashMap<>();

    Batch(Function<RecordedCall, Answer> handler) {
        this.handler = handler;
    }

    Answer run(RecordedCall call) {
        String type = String.valueOf(call.header("Content-Type"));
        if (!call.method().equals("POST") || !type.startsWith("text/plain")) {
            throw Refusal.invalid("body", "must be posted as text/plain, not " + type);
        }
        List<String> lines = call.body().lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || lines.size() % 2 != 0) {
            throw Refusal.invalid("body", "must have two lines for each call");
        }
        List<ObjectNode> responses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            responses.add(one(call, object(lines.get(i)), lines.get(i + 1)));
        }
        boolean failed = responses.stream().anyMatch(one -> one.path("code").asInt() >= 400);
        ObjectNode body = Json.object().put("error", failed);
        body.set("responses", Json.array(responses));
        return Answer.json(207, body);
    }

    private ObjectNode one(RecordedCall batch, ObjectNode head, String body) {
        Answer answer = answer(batch, head, body);
        JsonNode response = answer.body().isEmpty() ? NullNode.instance : Json.parse(answer.body());
        if (head.has("uuid") && response.has("id")) {
            ids.put(head.path("uuid").asText(), response.path("id").asText());
        }
        ObjectNode one = Json.object().put("code", answer.status());
        one.set("response", response);
        return one;
    }

    private Answer answer(RecordedCall batch, ObjectNode head, String body) {
        String uri = head.path("uri").asText();
        for (Map.Entry<String, String> known : ids.entrySet()) {
            uri = uri.replace(known.getKey(), known.getValue());
        }
        if (!uri.startsWith("/") || uri.startsWith("/batch")) {
            return Refusal.invalid("uri", "must be an address of one call").answer();
        }
        try {
            return handler.apply(new RecordedCall(
                    head.path("method").asText(), "/v2" + uri, query(head.path("query")), batch.headers(), body));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private static Map<String, List<String>> query(JsonNode query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        query.properties().forEach(member -> {
            JsonNode value = member.getValue();
            List<String> texts =
                    Values.listed(value).stream().map(JsonNode::asText).toList();
            values.put(value.isArray() ? member.getKey().replaceFirst("(\\[])?$", "[]") : member.getKey(), texts);
        });
        return values;
    }

    private static ObjectNode object(String line) {
        try {
            if (Json.parse(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("body", "a first line is not JSON");
        }
        throw Refusal.invalid("body", "a first line is not an object");
    }
}

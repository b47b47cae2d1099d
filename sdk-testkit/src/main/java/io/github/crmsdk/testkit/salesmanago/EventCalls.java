package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls on external events. */
final class EventCalls {
    private final EventWriter writer;
    private final Envelope envelope;

    EventCalls(Account account, Envelope envelope) {
        this.writer = new EventWriter(account);
        this.envelope = envelope;
    }

    void add(Map<String, Function<JsonNode, Answer>> calls) {
        for (String generation : List.of("contact/", "v2/contact/")) {
            calls.put(generation + "addContactExtEvent", body -> written(writer.create(body)));
            calls.put(generation + "updateContactExtEvent", body -> written(writer.update(body)));
            calls.put(generation + "deleteContactExtEvent", this::delete);
        }
    }

    private static Answer written(String id) {
        return Answer.json(200, Envelope.success().put("eventId", id));
    }

    private Answer delete(JsonNode body) {
        writer.delete(body);
        return envelope.deleted("deleted");
    }
}

package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.List;

/** Reading one record in the generations before v4, whose retirement the vendor has announced. */
final class OlderRoutes {
    private final Records records;
    private final Envelope envelope;

    OlderRoutes(Records records, Envelope envelope) {
        this.records = records;
        this.envelope = envelope;
    }

    void add(Routes routes, RecordType type) {
        String path = type.plural() + "/{id}";
        routes.on(
                "GET",
                "v1/" + path,
                match -> envelope.success(Json.array(pairs(records.get(type, match.segment("id"))))));
        routes.on("GET", "v2/" + path, match -> envelope.success(records.get(type, match.segment("id"))));
    }

    /** On v1 a record is a list of names and values. */
    private static List<ObjectNode> pairs(ObjectNode record) {
        return record.properties().stream()
                .map(entry -> Json.object().put("fieldName", entry.getKey()).<ObjectNode>set("value", entry.getValue()))
                .toList();
    }
}

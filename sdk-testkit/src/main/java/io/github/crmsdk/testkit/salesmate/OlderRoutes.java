package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;

/**
 * The generations before v4, whose retirement the vendor has announced: single records on v1 and v2, searches on v2 and
 * v3, as other clients still call them.
 */
final class OlderRoutes {
    private final Records records;
    private final RecordRoutes routes;
    private final Envelope envelope;

    OlderRoutes(Records records, RecordRoutes routes, Envelope envelope) {
        this.records = records;
        this.routes = routes;
        this.envelope = envelope;
    }

    void add(Routes all, RecordType type) {
        String v1 = "v1/" + type.plural();
        String record = v1 + "/{id}";
        all.on("POST", v1, match -> routes.create(type, match));
        all.on("GET", record, match -> envelope.success(Json.array(pairs(read(type, match)))));
        all.on("PUT", record, match -> routes.update(type, match));
        all.on("DELETE", record, match -> routes.delete(type, match));
        all.on("GET", "v2/" + type.plural() + "/{id}", match -> envelope.success(read(type, match)));
        for (String version : List.of("v2/", "v3/")) {
            all.on(
                    "POST",
                    version + type.plural() + "/search",
                    match -> envelope.success(records.search(type, match.call())));
        }
    }

    private ObjectNode read(RecordType type, Match match) {
        return records.get(type, match.segment("id"));
    }

    /** On v1 a record is a list of names and values. */
    private static List<ObjectNode> pairs(ObjectNode record) {
        return record.properties().stream()
                .map(entry -> Json.object().put("fieldName", entry.getKey()).<ObjectNode>set("value", entry.getValue()))
                .toList();
    }
}

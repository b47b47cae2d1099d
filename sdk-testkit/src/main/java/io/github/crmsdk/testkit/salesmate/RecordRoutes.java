package io.github.crmsdk.testkit.salesmate;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.Set;

/** The v4 operations on the records of one type. */
final class RecordRoutes {
    private final Records records;
    private final Envelope envelope;
    private final Set<SalesmateQuirk> quirks;

    RecordRoutes(Records records, Envelope envelope, Set<SalesmateQuirk> quirks) {
        this.records = records;
        this.envelope = envelope;
        this.quirks = quirks;
    }

    void add(Routes routes, RecordType type) {
        String path = type.word() + "/v4";
        routes.on("POST", path, match -> create(type, match));
        routes.on("POST", path + "/search", match -> envelope.success(records.search(type, match.call())));
        routes.on("GET", path + "/{id}", match -> envelope.success(records.get(type, match.segment("id"))));
        routes.on("PUT", path + "/{id}", match -> update(type, match));
        routes.on("DELETE", path + "/{id}", match -> delete(type, match));
    }

    Answer create(RecordType type, Match match) {
        return created(records.create(type, Records.body(match.call())));
    }

    /** No sample of this answer is published; the default is a guess. */
    Answer update(RecordType type, Match match) {
        long id = records.update(type, match.segment("id"), Records.body(match.call()));
        if (quirks.contains(SalesmateQuirk.UPDATE_WITHOUT_DATA)) {
            return envelope.success(null);
        }
        return quirks.contains(SalesmateQuirk.UPDATE_WITH_EMPTY_DATA) ? envelope.success(Json.object()) : created(id);
    }

    Answer delete(RecordType type, Match match) {
        boolean hard = !type.softDelete() || "true".equals(match.call().query("hardDelete"));
        records.delete(type, match.segment("id"), hard);
        return envelope.success(Json.object());
    }

    private Answer created(long id) {
        return envelope.success(Json.object().put("id", id));
    }
}

package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A record: its values as texts or nulls, and its times, which not every type shows. */
final class Row {
    final long id;
    final ObjectNode values;
    final Instant created;
    Instant updated;

    Row(long id, ObjectNode values, Instant created, Instant updated) {
        this.id = id;
        this.values = values;
        this.created = created;
        this.updated = updated;
    }

    String text(String member) {
        return values.path(member).asText("");
    }
}

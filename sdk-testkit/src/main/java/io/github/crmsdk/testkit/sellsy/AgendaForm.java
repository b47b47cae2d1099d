package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the blocks {@code task} and {@code event}; what v2 has no member for is kept as it came. */
final class AgendaForm {
    private final V1Context v1;
    private final RelatedForm related;

    AgendaForm(V1Context v1) {
        this.v1 = v1;
        this.related = new RelatedForm(v1);
    }

    ObjectNode fresh(String type, ObjectNode block) {
        for (String name : type.equals("event") ? List.of("title", "start", "end", "label") : List.of("label")) {
            if (block.path(name).asText().isBlank()) {
                throw V1Error.missing(type + "." + name);
            }
        }
        ObjectNode record = v1.account.fresh(type.equals("event") ? "calendar-events" : "tasks");
        if (type.equals("task")) {
            record.put("due_date", Times.iso(v1.account.clock.instant()));
        }
        write(type, block, record);
        return record;
    }

    void write(String type, ObjectNode block, ObjectNode record) {
        ObjectNode members = block.deepCopy();
        members.remove(List.of("id", "canEdit", "staffs", "staffids", "relatedtype", "relatedid"));
        V1Members.write(type, members, record);
        v1.get(
                type.equals("event") ? "calendar-events/labels" : "tasks/labels",
                record.path("label_id").asLong());
        Set<Long> staffs = wanted(block);
        if (!staffs.isEmpty()) {
            assign(type, record, staffs);
        }
        related.write(block, record);
    }

    /** The staff members of a task or event. */
    List<JsonNode> staffs(ObjectNode record) {
        return record.has("participants")
                ? Values.elements(record.path("participants"))
                        .filter(one -> one.path("type").asText().equals("staff"))
                        .map(one -> one.get("id"))
                        .toList()
                : Values.listed(record.path("assigned_staff_ids"));
    }

    /** In the short form there is one, under {@code id}. */
    private static Set<Long> wanted(JsonNode block) {
        Set<Long> ids = new LinkedHashSet<>();
        block.path("staffs").forEach(staff -> ids.add(V1Params.number(staff.path("id"), "staffs")));
        block.path("staffids").forEach(id -> ids.add(V1Params.number(id, "staffids")));
        if (block.has("id")) {
            ids.add(V1Params.number(block.get("id"), "id"));
        }
        return ids;
    }

    private void assign(String type, ObjectNode record, Set<Long> staffs) {
        ArrayNode assigned = record.putArray(type.equals("event") ? "participants" : "assigned_staff_ids");
        staffs.forEach(id -> {
            v1.get("staffs", id);
            if (type.equals("event")) {
                assigned.addObject().put("id", id).put("type", "staff");
            } else {
                assigned.add(id);
            }
        });
    }
}

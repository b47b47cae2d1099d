package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the block {@code opportunity}. */
final class OpportunityForm {
    private static final String OPPORTUNITIES = "opportunities";

    private final V1Context v1;

    OpportunityForm(V1Context v1) {
        this.v1 = v1;
    }

    ObjectNode create(ObjectNode block) {
        for (String name : List.of("linkedtype", "linkedid", "name", "funnelid", "stepid")) {
            if (block.path(name).asText().isBlank()) {
                throw V1Error.missing("opportunity." + name);
            }
        }
        if (!block.path("linkedtype").asText().matches("prospect|third")) {
            throw V1Error.invalid("opportunity.linkedtype");
        }
        ObjectNode record = v1.account.fresh(OPPORTUNITIES);
        relate(record, v1.third(V1Params.number(block.path("linkedid"), "linkedid")));
        write(block, record);
        ObjectNode stored = v1.account.put(OPPORTUNITIES, record);
        settle(block, stored);
        v1.account.announce(OPPORTUNITIES, stored);
        return stored;
    }

    void update(ObjectNode stored, ObjectNode block) {
        ObjectNode changed = stored.deepCopy();
        write(block, changed);
        stored.setAll(changed);
        settle(block, stored);
    }

    private void write(ObjectNode block, ObjectNode record) {
        ObjectNode members = block.deepCopy();
        members.remove(List.of("linkedtype", "linkedid", "contacts", "staffs", "tags"));
        V1Members.write("opportunity", members, record);
        if (block.has("staffs")) {
            ArrayNode staffs = record.putArray("assigned_staff_ids");
            ids(block, "staffs").forEach(id -> staffs.add(Values.id(v1.get("staffs", id))));
        }
        if (block.has("contacts")) {
            ArrayNode contacts = record.putArray("contact_ids");
            ids(block, "contacts")
                    .forEach(id -> contacts.add(v1.get("links", id).get("contact_id")));
        }
        check(record);
    }

    private void check(ObjectNode record) {
        ObjectNode step = v1.get("opportunities/steps", record.path("step").asLong());
        if (step.path("_pipeline").asLong() != record.path("pipeline").asLong()) {
            throw V1Error.invalid("opportunity.stepid");
        }
        if (!record.path("source").isNull()) {
            v1.get("opportunities/sources", record.path("source").asLong());
        }
        if (record.path("probability").asLong() > 100) {
            throw V1Error.invalid("opportunity.proba");
        }
    }

    private void settle(ObjectNode block, ObjectNode stored) {
        ObjectNode changed = stored.objectNode();
        if (block.has("stepid")) {
            changed.set("step", stored.get("step"));
        }
        if (block.has("proba")) {
            changed.set("probability", stored.get("probability"));
        }
        if (block.has("status")) {
            changed.set("status", stored.get("status"));
        }
        v1.relations.settle(v1.account.resource(OPPORTUNITIES), stored, changed);
        if (block.has("tags")) {
            v1.tag(stored, block.get("tags"));
        }
    }

    private void relate(ObjectNode record, ObjectNode third) {
        String type = v1.pathOf(third).equals("companies") ? "company" : "individual";
        record.put(type + "_id", Values.id(third));
        record.putArray("related").addObject().put("id", Values.id(third)).put("type", type);
    }

    private static List<Long> ids(ObjectNode block, String name) {
        JsonNode given = block.get(name);
        return V1Params.parts(given).stream()
                .map(id -> V1Params.number(block.textNode(id), "opportunity." + name))
                .toList();
    }
}

package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code relatedtype} and {@code relatedid} of v1, which are {@code related} on v2. */
final class RelatedForm {
    private static final String TYPE = "relatedtype";
    private static final String ID = "relatedid";

    private final V1Context v1;

    RelatedForm(V1Context v1) {
        this.v1 = v1;
    }

    /** Relates a record; to what v2 cannot relate to, such as a task, in v1 alone. */
    void write(ObjectNode block, ObjectNode record) {
        if (!block.has(TYPE) || !block.has(ID)) {
            return;
        }
        String type = block.path(TYPE).asText();
        long id = V1Params.number(block.path(ID), ID);
        boolean known = v1.linked(type, id).isPresent();
        if (!known || type.equals("task")) {
            V1Members.extra(record).put(TYPE, type).put(ID, String.valueOf(id));
            return;
        }
        String v2Type = v2Type(type, id);
        record.putArray("related").addObject().put("id", id).put("type", v2Type);
        if (record.has(v2Type + "_id")) {
            record.put(v2Type + "_id", id);
        }
    }

    static void read(ObjectNode record, ObjectNode row) {
        JsonNode related = record.path("related").path(0);
        JsonNode extra = record.path(V1Members.EXTRA);
        row.put(
                TYPE,
                related.isObject()
                        ? v1Type(related.path("type").asText())
                        : extra.path(TYPE).asText(""));
        row.put(
                ID,
                related.isObject()
                        ? related.path("id").asText()
                        : extra.path(ID).asText(""));
    }

    private static String v1Type(String v2Type) {
        return switch (v2Type) {
            case "company", "individual" -> "third";
            case "contact" -> "people";
            default -> v2Type;
        };
    }

    private String v2Type(String type, long id) {
        if (List.of("third", "client", "prospect", "supplier").contains(type)) {
            return v1.account.find("companies", id).isPresent() ? "company" : "individual";
        }
        return type.equals("people") ? "contact" : type;
    }
}

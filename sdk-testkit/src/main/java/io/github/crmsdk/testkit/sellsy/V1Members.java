package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.testkit.internal.Json;

/**
 * The names that v1 has for the members of a record. What only v1 has is kept in the record under {@link #EXTRA}, as it
 * came.
 */
final class V1Members {
    static final String EXTRA = "_v1";

    private static final String SUBSCRIPTIONS = "marketing_campaigns_subscriptions";
    private static final JsonNode BLOCKS = Json.resource(V1Members.class, "v1-members.json");

    private V1Members() {}

    /** Takes the members of a block such as {@code third} over into a record: all of them, or none if one is invalid. */
    static void write(String block, ObjectNode source, ObjectNode target) {
        ObjectNode record = target.deepCopy();
        source.properties().forEach(member -> {
            JsonNode mapping = BLOCKS.path(block).path(member.getKey());
            String[] words = mapping.asText().split(" ");
            if (words.length > 1 && words[1].equals("unsubscribed")) {
                subscribe(record, words[0], !V1Values.isYes(member.getKey(), member.getValue()));
            } else if (mapping.isMissingNode() || !record.has(words[0].split("\\.", -1)[0])) {
                extra(record).set(member.getKey(), member.getValue().deepCopy());
            } else {
                set(record, words[0], V1Values.toV2(member.getKey(), kind(words), member.getValue()));
            }
        });
        target.setAll(record);
    }

    /** Shows the members of a record as texts under their names in a block. */
    static void read(String block, ObjectNode record, ObjectNode row) {
        BLOCKS.path(block).properties().forEach(member -> {
            String[] words = member.getValue().asText().split(" ");
            String kind = kind(words);
            if (kind.equals("unsubscribed")) {
                boolean subscribed = Values.elements(record.path(SUBSCRIPTIONS))
                        .anyMatch(one -> one.asText().equals(words[0]));
                row.put(member.getKey(), subscribed ? "N" : "Y");
            } else {
                row.put(member.getKey(), V1Values.toV1(kind, Values.at(record, words[0])));
            }
        });
        record.path(EXTRA).properties().forEach(extra -> {
            JsonNode value = extra.getValue();
            row.set(extra.getKey(), value.isValueNode() ? TextNode.valueOf(value.asText()) : value.deepCopy());
        });
    }

    static ObjectNode extra(ObjectNode record) {
        return record.get(EXTRA) instanceof ObjectNode present ? present : record.putObject(EXTRA);
    }

    private static String kind(String[] words) {
        return words.length > 1 ? words[1] : "text";
    }

    private static void set(ObjectNode record, String name, JsonNode value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            record.set(name, value);
        } else {
            ((ObjectNode) record.get(name.substring(0, dot))).set(name.substring(dot + 1), value);
        }
    }

    private static void subscribe(ObjectNode record, String way, boolean wanted) {
        ArrayNode kept = Json.array(Values.elements(record.path(SUBSCRIPTIONS))
                .filter(one -> !one.asText().equals(way))
                .toList());
        record.set(SUBSCRIPTIONS, wanted ? kept.add(way) : kept);
    }
}

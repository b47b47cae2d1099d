package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;

/** The columns that a search shows; all of them if it names none. */
final class Columns {
    private final List<List<String>> paths = new ArrayList<>();

    /** The vendor's sample rows carry id and owner id although the search did not ask for the owner. */
    Columns(JsonNode fields, FieldNames names) {
        fields.forEach(field -> paths.add(names.path(field.asText())));
        if (!paths.isEmpty()) {
            paths.add(0, List.of("id"));
            paths.add(List.of("owner", "id"));
        }
    }

    ObjectNode cut(ObjectNode row) {
        if (paths.isEmpty()) {
            return row;
        }
        ObjectNode cut = Json.object();
        paths.forEach(path -> copy(row, cut, path));
        return cut;
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> path) {
        String member = path.get(0);
        JsonNode value = from.path(member);
        if (path.size() == 1 || !value.isObject()) {
            to.set(member, value.isMissingNode() ? to.nullNode() : value);
            return;
        }
        ObjectNode inner = to.path(member).isObject() ? (ObjectNode) to.get(member) : to.putObject(member);
        if (!value.isEmpty()) {
            copy(value, inner, path.subList(1, path.size()));
        }
    }
}

package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The lists of v1: a map by key, which is an empty array if nothing is found, and the place in the pages. */
final class V1List {
    private static final int USUAL_ROWS = 10;

    private final Set<SellsyQuirk> quirks;
    private final int mostRows;

    V1List(Set<SellsyQuirk> quirks, int mostRows) {
        this.quirks = quirks;
        this.mostRows = mostRows;
    }

    /** The page of the rows that the parameters ask for. */
    ObjectNode of(V1Params params, List<ObjectNode> rows, Function<ObjectNode, String> key) {
        int perPage = count(params.at("pagination"), "nbperpage", USUAL_ROWS);
        if (perPage > mostRows) {
            throw V1Error.of("E_PAGINATION_MAX", "Too many rows a page", "nbperpage");
        }
        int page = count(params.at("pagination"), "pagenum", 1);
        ObjectNode list = Json.object();
        infos(list.putObject("infos"), perPage, page, rows.size());
        List<ObjectNode> shown = rows.stream()
                .sorted(order(params.at("order")))
                .skip((page - 1L) * perPage)
                .limit(perPage)
                .toList();
        list.set("result", map(shown, key));
        return list;
    }

    /** A map by key, or an empty array. */
    JsonNode map(List<ObjectNode> rows, Function<ObjectNode, String> key) {
        if (rows.isEmpty()) {
            return Json.array(List.of());
        }
        ObjectNode map = Json.object();
        rows.forEach(row -> map.set(key.apply(row), row));
        return map;
    }

    /** A map of the kind that may carry the name of its elements as a stray member. */
    JsonNode tagged(List<ObjectNode> rows, String element) {
        ObjectNode map = Json.object();
        rows.forEach(row -> map.set(String.valueOf(map.size()), row));
        if (quirks.contains(SellsyQuirk.XML_CHILD_TAG)) {
            map.put("_xml_childtag", element);
        }
        return map.isEmpty() ? Json.array(List.of()) : map;
    }

    private void infos(ObjectNode infos, int perPage, int page, int total) {
        int pages = Math.max(1, (total + perPage - 1) / perPage);
        infos.put("nbperpage", perPage).put("nbpages", pages).put("pagenum", page);
        if (quirks.contains(SellsyQuirk.INFOS_AS_TEXT)) {
            infos.properties()
                    .forEach(info -> infos.put(info.getKey(), info.getValue().asText()));
        }
        infos.put("nbtotal", String.valueOf(total));
    }

    private static Comparator<ObjectNode> order(JsonNode order) {
        String member = order.path("order").asText("");
        String direction = order.path("direction").asText("ASC");
        if (!direction.matches("(?i)asc|desc")) {
            throw V1Error.invalid("direction");
        }
        Comparator<ObjectNode> rising =
                Comparator.comparing(row -> member.isEmpty() ? Json.object().path("") : row.path(member), Values.ORDER);
        rising = rising.thenComparingLong(row -> row.path("id").asLong());
        return direction.equalsIgnoreCase("desc") ? rising.reversed() : rising;
    }

    private static int count(JsonNode pagination, String name, int usual) {
        JsonNode value = pagination.path(name);
        if (Values.isUnset(value)) {
            return usual;
        }
        long count = V1Params.number(value, name);
        if (count < 1 || count > Integer.MAX_VALUE) {
            throw V1Error.invalid(name);
        }
        return (int) count;
    }
}

package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The page of a v2 list that a call asks for. A seek token is the place after the last row, so that rows which come or
 * go meanwhile neither repeat nor hide others; it comes with the last page too. A number asks for numeric paging and
 * counts rows, as a recorded list does; the vendor's prose says pages.
 */
final class Page {
    private static final int MOST = 100;
    private static final int FARTHEST_ROW = 100_000;

    private final String member;
    private final boolean descending;
    private final int limit;
    private final @Nullable String offset;

    Page(Resource resource, RecordedCall call) {
        member = order(resource, call.query("order"));
        descending = "desc".equals(direction(call.query("direction")));
        limit = limit(call.query("limit"));
        offset = call.query("offset");
    }

    ObjectNode of(Collection<ObjectNode> rows, Function<ObjectNode, ObjectNode> view) {
        List<ObjectNode> sorted = rows.stream().sorted(order()).toList();
        boolean numeric = offset != null && offset.matches("-?\\d+");
        List<ObjectNode> page = (numeric ? numbered(sorted) : after(sorted));
        ObjectNode answer = Json.object();
        answer.set("data", Json.array(page.stream().map(view).toList()));
        ObjectNode pagination = answer.putObject("pagination")
                .put("limit", limit)
                .put("count", page.size())
                .put("total", rows.size());
        if (numeric) {
            pagination.put("offset", Integer.parseInt(offset));
        } else {
            pagination.put("offset", page.isEmpty() ? unmoved() : token(page.get(page.size() - 1)));
        }
        return answer;
    }

    private List<ObjectNode> numbered(List<ObjectNode> sorted) {
        long first = Long.parseLong(String.valueOf(offset));
        if (first < 0 || first > FARTHEST_ROW) {
            throw Refusal.invalid("offset", "must reach no row before 0 or after " + FARTHEST_ROW);
        }
        return sorted.stream().skip(first).limit(limit).toList();
    }

    private List<ObjectNode> after(List<ObjectNode> sorted) {
        if (offset == null || offset.equals(unmoved(null))) {
            return sorted.stream().limit(limit).toList();
        }
        ObjectNode place = place(offset, sorted);
        return sorted.stream()
                .filter(row -> order().compare(row, place) > 0)
                .limit(limit)
                .toList();
    }

    private Comparator<ObjectNode> order() {
        Comparator<ObjectNode> order = Comparator.comparing(row -> Values.at(row, member), Values.ORDER);
        Comparator<ObjectNode> rising =
                order.thenComparingLong(row -> row.path("id").asLong());
        return descending ? rising.reversed() : rising;
    }

    private String token(ObjectNode row) {
        ArrayNode place = Json.array(List.of());
        if (!member.equals("id")) {
            place.add(Values.at(row, member).deepCopy());
        }
        place.add(row.path("id").asText());
        return encoded(place.toString());
    }

    /** The row that a token names; one of another order names it by its id alone. */
    private ObjectNode place(String token, List<ObjectNode> sorted) {
        List<JsonNode> place = decoded(token);
        String id = place.isEmpty() ? "" : place.get(place.size() - 1).asText();
        if (!id.matches("\\d{1,18}") || place.size() > (member.equals("id") ? 1 : 2)) {
            throw Refusal.invalid("offset", "is not a token of this list");
        }
        ObjectNode row = Json.object();
        if (place.size() == 2) {
            row.set(member, place.get(0));
        }
        row.put("id", Long.parseLong(id));
        return place.size() == 2
                ? row
                : sorted.stream()
                        .filter(one -> one.path("id").asText().equals(id))
                        .findFirst()
                        .orElse(row);
    }

    private static List<JsonNode> decoded(String token) {
        try {
            String text = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
            return Values.elements(Json.parse(text)).toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private String unmoved() {
        return unmoved(offset);
    }

    private static String unmoved(@Nullable String offset) {
        return offset == null ? encoded("[]") : offset;
    }

    static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String order(Resource resource, @Nullable String name) {
        String member = resource.orders().get(name == null ? "id" : name);
        if (name != null && member == null) {
            throw Refusal.invalid("order", "must be one of " + resource.orders().keySet());
        }
        return member == null ? "id" : member;
    }

    private static String direction(@Nullable String direction) {
        if (direction != null && !List.of("asc", "desc").contains(direction)) {
            throw Refusal.invalid("direction", "must be asc or desc");
        }
        return direction == null ? "asc" : direction;
    }

    static int limit(@Nullable String limit) {
        if (limit == null) {
            return 25;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) > MOST) {
            throw Refusal.invalid("limit", "must be 0 to " + MOST);
        }
        return Integer.parseInt(limit);
    }
}

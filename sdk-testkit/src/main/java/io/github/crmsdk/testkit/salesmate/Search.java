package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One search: filter, order, page, columns. Reads the body of v4 and the older one of {@code fields} and {@code query}. */
final class Search {
    /** Documented for v4. */
    private static final int MOST_ROWS = 250;
    /** A guess: what a search without {@code rows} shows is not documented. */
    private static final int USUAL_ROWS = 25;
    /** The number in the vendor's published sample, whose search names no view. */
    private static final int USUAL_VIEW = 25;

    private final Account account;
    private final ReadModel model;
    private final QuirkShapes shapes;
    private final ZoneId zone;

    Search(Account account, ReadModel model, QuirkShapes shapes, ZoneId zone) {
        this.account = account;
        this.model = model;
        this.shapes = shapes;
        this.zone = zone;
    }

    ObjectNode run(RecordType type, RecordedCall call, ObjectNode body) {
        boolean older = body.has("query");
        FieldNames names = older ? FieldNames.plain() : FieldNames.prefixed(type);
        JsonNode query = body.path(older ? "query" : "filterQuery");
        Columns columns = new Columns(body.path(older ? "fields" : "displayingFields"), names);
        List<ObjectNode> found = account.all(type.word()).stream()
                .filter(record -> !record.path("isDeleted").asBoolean())
                .filter(view(call))
                .map(record -> model.read(type, record))
                .filter(new Filter(type, names, zone).group(query.path("group")))
                .sorted(order(call, body, names))
                .toList();
        int rows = Math.min(MOST_ROWS, Math.max(1, number(call.query("rows"), USUAL_ROWS)));
        int from = Math.max(0, number(call.query("from"), 0));
        List<ObjectNode> page = found.stream()
                .skip(from)
                .limit(rows)
                .map(row -> shapes.row(type, columns.cut(row)))
                .toList();
        ObjectNode data = Json.object();
        data.set("data", Json.array(page));
        data.put("selectedView", number(call.query("selectedCustomViewId"), USUAL_VIEW));
        if (older || body.path("getRecordsCount").asBoolean()) {
            data.put("totalRows", found.size()).put("totalPages", (found.size() + rows - 1) / rows);
        }
        return data;
    }

    /** That an unknown view is refused is a guess. */
    private Predicate<? super ObjectNode> view(RecordedCall call) {
        String id = call.query("selectedCustomViewId");
        if (id == null || id.isEmpty()) {
            return record -> true;
        }
        Predicate<? super ObjectNode> view = account.views.get(id);
        if (view == null) {
            throw Refusal.invalid("No such view exists");
        }
        return view;
    }

    /** The older searches carry their order in the query. */
    private static Comparator<ObjectNode> order(RecordedCall call, ObjectNode body, FieldNames names) {
        String field = call.query("sortBy");
        String direction = call.query("sortOrder");
        return field == null
                ? Order.of(body.path("sort"), names)
                : Order.by(field, direction == null ? "" : direction, names);
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("Invalid number: " + text);
        }
    }
}

package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import java.util.Comparator;
import java.util.Optional;

/** What a search asks for: in the form of v4, or in the older one whose body has {@code fields} and {@code query}. */
final class SearchForm {
    /** Documented for v4. */
    private static final int MOST_ROWS = 250;
    /** A guess: what a search without {@code rows} gives is not documented. */
    private static final int USUAL_ROWS = 25;
    /** The number in the vendor's published sample, whose search names no view. */
    private static final int USUAL_VIEW = 25;

    private final RecordedCall call;
    private final ObjectNode body;
    private final boolean older;
    private final FieldNames names;

    /** That another module's number is refused is a guess; one third party sends 0 for any. */
    SearchForm(RecordType type, RecordedCall call, ObjectNode body) {
        this.call = call;
        this.body = body;
        this.older = body.has("query");
        this.names = older ? FieldNames.plain() : FieldNames.prefixed(type);
        int moduleId = body.path("moduleId").asInt(0);
        if (!type.isCustom() && moduleId != 0 && moduleId != type.moduleId()) {
            throw Refusal.invalid("Invalid module id");
        }
    }

    FieldNames names() {
        return names;
    }

    JsonNode group() {
        return body.path(older ? "query" : "filterQuery").path("group");
    }

    Columns columns() {
        return new Columns(body.path(older ? "fields" : "displayingFields"), names);
    }

    /** The older searches carry their order in the query. */
    Comparator<ObjectNode> order() {
        JsonNode sort = body.path("sort");
        return Order.by(
                query("sortBy").orElse(sort.path("fieldName").asText()),
                query("sortOrder").orElse(sort.path("order").asText()),
                names);
    }

    int rows() {
        return Math.min(MOST_ROWS, Math.max(1, number("rows").orElse(USUAL_ROWS)));
    }

    /** On v2 pages have numbers, the first is 1. */
    int from() {
        int page = Math.max(1, number("pageNo").orElse(1));
        return Math.max(0, number("from").orElse((page - 1) * rows()));
    }

    Optional<Integer> view() {
        return number("selectedCustomViewId");
    }

    int shownView() {
        return view().orElse(USUAL_VIEW);
    }

    /** The vendor's published sample has totals although its search does not ask for them. */
    boolean wantsTotals() {
        return older || body.path("getRecordsCount").asBoolean(true);
    }

    private Optional<Integer> number(String parameter) {
        try {
            return query(parameter).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("Invalid value for " + parameter);
        }
    }

    private Optional<String> query(String parameter) {
        return Optional.ofNullable(call.query(parameter)).filter(value -> !value.isEmpty());
    }
}

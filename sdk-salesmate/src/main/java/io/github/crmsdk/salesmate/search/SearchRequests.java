package io.github.crmsdk.salesmate.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.salesmate.model.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns queries into search bodies. */
final class SearchRequests {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The vendor's documents list everything by this filter; a search without one is not documented. */
    private static final Filter.Rule EVERYTHING =
            new Filter.Rule("createdAt", Condition.IS_AFTER, "Jan 01, 1970 05:30 AM");

    private SearchRequests() {}

    /** Everything, sorted by one field from its greatest value down: how a watch reads. */
    static SearchRequest descending(String field, RecordType type, List<String> fields) {
        return request(fields, null, new SearchRequest.Sort(qualified(field, type), "desc"), type);
    }

    static SearchRequest of(SearchQuery query, RecordType type, List<String> defaultFields) {
        List<String> fields = new ArrayList<>();
        fields.add("id");
        fields.addAll(query.fields().isEmpty() ? defaultFields : query.fields());
        fields.addAll(query.additionalFields());
        return request(fields, query.filter(), sort(query, type), type);
    }

    private static SearchRequest request(
            List<String> fields, @Nullable Filter filter, SearchRequest.Sort sort, RecordType type) {
        Set<String> qualified = new LinkedHashSet<>();
        fields.forEach(field -> qualified.add(qualified(field, type)));
        return new SearchRequest(
                List.copyOf(qualified),
                filterQuery(filter, type),
                sort,
                type == RecordType.DEAL ? "" : null,
                type.moduleId(),
                "get_data",
                true);
    }

    private static SearchRequest.Sort sort(SearchQuery query, RecordType type) {
        String field = query.sortBy();
        return field == null
                ? new SearchRequest.Sort("", "")
                : new SearchRequest.Sort(
                        qualified(field, type), query.sortOrder().toString());
    }

    private static JsonNode filterQuery(@Nullable Filter filter, RecordType type) {
        if (filter == null) {
            ObjectNode everything = json(Filter.and(EVERYTHING), type);
            everything.withObject("/group/rules/0/field").put("displayName", "Created At");
            return everything;
        }
        return json(filter instanceof Filter.Rule ? Filter.and(filter) : filter, type);
    }

    private static ObjectNode json(Filter filter, RecordType type) {
        if (filter instanceof Filter.Group group) {
            ObjectNode json = JSON.objectNode();
            ArrayNode rules =
                    json.putObject("group").put("operator", group.operator()).putArray("rules");
            group.parts().forEach(part -> rules.add(json(part, type)));
            return json;
        }
        return rule((Filter.Rule) filter, type);
    }

    private static ObjectNode rule(Filter.Rule rule, RecordType type) {
        ObjectNode json = JSON.objectNode();
        json.put("condition", rule.condition().value());
        json.put("moduleName", type.moduleName());
        ObjectNode field = json.putObject("field").put("fieldName", qualified(rule.field(), type));
        if (rule.value() != null) {
            json.set("data", JSON.pojoNode(rule.value()));
        }
        if (rule.condition().equals(Condition.IS_AFTER)) {
            field.put("type", "DateTime");
            json.put("eventType", "DateTime");
        }
        return json;
    }

    private static String qualified(String field, RecordType type) {
        String prefix = type.path() + ".";
        return field.startsWith(prefix) ? field : prefix + field;
    }
}

package io.github.crmsdk.salesmate.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a search, as Salesmate's own clients send it. Lists make it from a query; make one yourself only for what
 * a query cannot express.
 *
 * @param displayingFields names with the module in front
 * @param filterQuery {@code {"group": {...}}}
 * @param sort empty texts mean the vendor's order
 * @param moduleId 1 contact, 2 activity, 4 deal, 5 company
 * @param pipeline sent, empty, with searches of deals only
 */
public record SearchRequest(
        List<String> displayingFields,
        JsonNode filterQuery,
        Sort sort,
        @Nullable String pipeline,
        int moduleId,
        String reportType,
        boolean getRecordsCount) {

    /**
     * @param order {@code asc}, {@code desc} or empty
     */
    public record Sort(String fieldName, String order) {}
}

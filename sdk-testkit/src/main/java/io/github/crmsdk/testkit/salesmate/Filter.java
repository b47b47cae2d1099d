package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the rule groups of a search body. A rule of another module, and an operator of its own, are refused: a guess. So is
 * the condition of a rule without one, which one third party sends. The older searches do not look at the module: one
 * widely used client sends that of activities for all.
 */
final class Filter {
    private final RecordType type;
    private final FieldNames names;
    private final ZoneId zone;

    Filter(RecordType type, FieldNames names, ZoneId zone) {
        this.type = type;
        this.names = names;
        this.zone = zone;
    }

    Predicate<ObjectNode> group(JsonNode group) {
        List<Predicate<ObjectNode>> rules = new ArrayList<>();
        group.path("rules").forEach(rule -> rules.add(rule.has("group") ? group(rule.get("group")) : rule(rule)));
        return switch (group.path("operator").asText("AND")) {
            case "AND" -> row -> rules.stream().allMatch(rule -> rule.test(row));
            case "OR" -> row -> rules.stream().anyMatch(rule -> rule.test(row));
            default -> throw Refusal.invalid("Invalid operator");
        };
    }

    private Predicate<ObjectNode> rule(JsonNode rule) {
        if (!names.isPlain() && !rule.path("moduleName").asText().equals(type.moduleName())) {
            throw Refusal.invalid("Invalid module name");
        }
        Predicate<JsonNode> condition =
                Condition.of(rule.path("condition").asText("EQUALS")).against(rule.path("data"), zone);
        List<String> path = names.path(rule.path("field").path("fieldName").asText());
        return row -> condition.test(FieldNames.value(row, path));
    }
}

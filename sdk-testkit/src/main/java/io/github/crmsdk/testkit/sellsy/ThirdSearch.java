package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a v1 list of clients, prospects or suppliers can search for; keys that are not documented are passed over. */
final class ThirdSearch {
    /** By key, the members of which one must contain the text. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "contains", List.of("name", "last_name", "first_name", "email"),
            "containstel", List.of("phone_number", "mobile_number"),
            "containssiret", List.of("legal_france.siret"),
            "containssiren", List.of("legal_france.siren"),
            "name", List.of("name", "last_name"),
            "ident", List.of("reference"),
            "email", List.of("email"),
            "web", List.of("website"));

    private final V1Context v1;

    ThirdSearch(V1Context v1) {
        this.v1 = v1;
    }

    Predicate<ObjectNode> of(ObjectNode search) {
        return third -> PARTS.entrySet().stream()
                        .allMatch(part -> !search.has(part.getKey())
                                || V1Search.contains(third, part.getValue(), search.get(part.getKey())))
                && V1Search.isCreatedWithin(search, third)
                && V1Search.isActive(search, third)
                && isOfKind(search.path("type").asText(""), third)
                && V1Search.isOneOf(search.path("owner"), third.path("owner_id"))
                && V1Search.isTagged(v1.account, search.path("tags"), third)
                && hasValues(search.path("customfields"), third);
    }

    private static boolean isOfKind(String kind, ObjectNode third) {
        return kind.isEmpty() || kind.equals(third.has("name") ? "corporation" : "person");
    }

    private static boolean hasValues(JsonNode wanted, ObjectNode third) {
        return Values.elements(wanted).allMatch(one -> {
            JsonNode value =
                    third.path(CustomValues.VALUES).path(one.path("cfid").asText());
            return one.path("unspecified").asText().equals("Y")
                    ? Values.isUnset(value)
                    : value.asText("").equals(one.path("value").asText(""));
        });
    }
}

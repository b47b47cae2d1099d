package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a v2 call can have embedded. Which of it a resource has is in its file, in the words of {@link #find}. */
final class Embeds {
    private static final Map<String, String> RELATED = Map.of(
            "company", "companies", "individual", "individuals", "contact", "contacts", "opportunity", "opportunities");

    private final Account account;
    private final Reader reader;
    private final CustomValues customValues;

    Embeds(Account account, Reader reader, CustomValues customValues) {
        this.account = account;
        this.reader = reader;
        this.customValues = customValues;
    }

    /** Checks the names that a call asks for. */
    static void check(Resource resource, List<String> names) {
        names.forEach(name -> {
            if (!resource.embeds().containsKey(name) && !name.matches("cf\\.\\d{1,18}")) {
                throw Refusal.invalid(
                        "embed", name + " is not one of " + resource.embeds().keySet());
            }
        });
    }

    ObjectNode of(Resource resource, ObjectNode stored, List<String> names) {
        ObjectNode embedded = Json.object();
        List<Long> customFields = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith("cf.")) {
                customFields.add(Long.parseLong(name.substring(3)));
            } else {
                String[] words = Objects.requireNonNull(resource.embeds().get(name), name)
                        .split(" ", -1);
                String shown = words[0].equals("null") && words.length > 1 ? words[1] : name;
                find(stored, words).ifPresent(found -> embedded.set(shown, found));
            }
        }
        if (!customFields.isEmpty()) {
            embedded.set("custom_fields", customValues.some(stored, customFields));
        }
        return embedded;
    }

    private Optional<JsonNode> find(ObjectNode stored, String[] words) {
        return switch (words[0]) {
            case "record" ->
                record(words[1], stored.path(words[2]))
                        .or(() -> words.length > 3 ? Optional.empty() : Optional.of(NullNode.instance));
            case "records" -> Optional.of(records(words[1], stored.path(words[2])));
            case "count" -> Optional.of(Json.object().numberNode(count(words[1], stored)));
            case "children" ->
                Optional.of(Json.array(account.where(words[1], words[2], Values.id(stored))
                        .map(child -> reader.read(words[1], child))
                        .toList()));
            case "related" -> Optional.of(related(stored.path("related")));
            case "participants" -> Optional.of(participants(stored.path("participants")));
            case "tags" -> Optional.of(SmartTags.of(account, stored));
            case "currency" -> Optional.of(account.lookups.get("currency"));
            case "null" -> Optional.of(NullNode.instance);
            case "empty", "licenses" -> Optional.of(Json.array(List.of()));
            default -> Optional.of(rights(words));
        };
    }

    private Optional<JsonNode> record(String path, JsonNode id) {
        return account.find(path, id.asLong()).map(found -> reader.read(path, found));
    }

    private ArrayNode records(String path, JsonNode ids) {
        return Json.array(
                Values.elements(ids).flatMap(id -> record(path, id).stream()).toList());
    }

    private long count(String member, ObjectNode stored) {
        return account.all("opportunities").stream()
                .filter(opportunity -> Values.listed(opportunity.path(member)).stream()
                        .anyMatch(id -> id.asLong() == Values.id(stored)))
                .count();
    }

    private ArrayNode related(JsonNode references) {
        return Json.array(Values.elements(references)
                .map(one -> RELATED.get(one.path("type").asText()))
                .filter(Objects::nonNull)
                .flatMap(path -> record(path, references.path(0).path("id")).stream())
                .toList());
    }

    private ArrayNode participants(JsonNode references) {
        return Json.array(Values.elements(references)
                .flatMap(one -> record(one.path("type").asText() + "s", one.path("id")).stream())
                .toList());
    }

    private JsonNode rights(String[] words) {
        ObjectNode rights = Json.object();
        switch (words[0]) {
            case "preferences" ->
                rights.put("timezone", "Europe/Paris")
                        .put("format_phone_number", "national")
                        .put("format_date", "DD-MM-YYYY")
                        .put("currency", "EUR");
            case "calendarPreferences" -> rights.put("provider", "sellsy");
            case "staffAcl" -> rights.put("view_companies", true).put("create_companies", true);
            case "taxAcl" -> rights.put("rate_can_be_updated", true).put("can_be_deleted", true);
            default -> {
                rights.put("can_be_updated", true).put("can_be_deleted", true);
                for (int i = 1; i < words.length; i++) {
                    rights.put(words[i], true);
                }
            }
        }
        return rights;
    }
}

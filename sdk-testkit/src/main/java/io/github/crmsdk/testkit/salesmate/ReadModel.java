package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Turns a stored record into the form in which it is read: links, currency and authors become objects. */
final class ReadModel {
    private static final List<String> AUTHORS = List.of("createdBy", "lastModifiedBy", "lastNoteAddedBy");
    private static final String DEFAULT_CURRENCY = "USD";

    private final Account account;

    ReadModel(Account account) {
        this.account = account;
    }

    ObjectNode read(RecordType type, ObjectNode stored) {
        ObjectNode read = Json.object();
        read.set("id", stored.get("id"));
        type.texts().forEach(member -> read.put(member, ""));
        read.setAll(stored);
        addName(type, read);
        type.links().forEach((member, target) -> read.set(member, reference(target, stored.path(member))));
        AUTHORS.stream().filter(stored::has).forEach(member -> read.set(member, user(stored.path(member))));
        if (type.hasCurrency()) {
            String code = stored.path("currency").asText();
            read.set("currency", currency(code.isEmpty() ? DEFAULT_CURRENCY : code));
        }
        if (stored.path("dealValue").isTextual()) {
            read.put("dealValue", new BigDecimal(stored.get("dealValue").asText()));
        }
        if (stored.has("followers")) {
            read.set("followers", followers(stored.get("followers")));
        }
        if (!stored.has("isDeleted")) {
            read.put("isDeleted", false);
        }
        return read;
    }

    /** What a link shows of its target: {@code {}} if there is none. */
    private ObjectNode reference(String target, JsonNode id) {
        ObjectNode found = account.find(target, id.asLong()).orElseGet(Json::object);
        ObjectNode full = found.deepCopy();
        addName(account.type(target), full);
        ObjectNode shown = full.retain("id", "name", "title", "firstName", "lastName", "email", "mobile", "photo");
        if (found.has("owner") && target.equals("company")) {
            shown.set("owner", user(found.get("owner")));
        }
        return shown;
    }

    ObjectNode user(JsonNode id) {
        return reference(RecordType.USER, id);
    }

    private JsonNode currency(String code) {
        return account.currency(code)
                .map(known -> known.<ObjectNode>deepCopy().retain("code", "rate", "symbol"))
                .orElseGet(() -> Json.object().put("code", code));
    }

    private ArrayNode followers(JsonNode written) {
        List<ObjectNode> followers = new ArrayList<>();
        for (JsonNode follower : written) {
            String target = follower.has("userId") ? RecordType.USER : "contact";
            ObjectNode shown = follower.deepCopy();
            shown.set("name", reference(target, follower.path(target + "Id")).path("name"));
            followers.add(shown);
        }
        return Json.array(followers);
    }

    private static void addName(RecordType type, ObjectNode person) {
        boolean isPerson = type.texts().contains("firstName");
        if (isPerson && person.has("id")) {
            String first = person.path("firstName").asText();
            String last = person.path("lastName").asText();
            person.put("name", (first + " " + last).strip());
        }
    }
}

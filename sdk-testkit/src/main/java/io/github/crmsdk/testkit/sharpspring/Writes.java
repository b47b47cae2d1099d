package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Creating, changing and deleting, object by object: one that fails leaves the others as they are. */
final class Writes {
    private static final int MOST_OBJECTS = 500;

    private final Account account;
    private final Codec codec;
    private final Set<SharpSpringQuirk> quirks;

    Writes(Account account, Codec codec, Set<SharpSpringQuirk> quirks) {
        this.account = account;
        this.codec = codec;
        this.quirks = quirks;
    }

    Outcome create(RecordType type, Call call) {
        return each("creates", call, object -> Optional.of(create(type, object).id));
    }

    Row create(RecordType type, JsonNode object) {
        for (String name : type.required()) {
            if (object.path(name).asText("").isBlank()) {
                throw Refusal.naming(206, name, "missing");
            }
        }
        ObjectNode values = codec.stored(type, object);
        values.remove("id");
        checkStatus(values);
        if (type.name().equals("lead")
                && byMail(values.path("emailAddress").asText()).isPresent()) {
            throw new Refusal(301);
        }
        if (type.name().equals("field")) {
            values.put("systemName", systemName(values.path("label").asText()));
        }
        return account.put(type.name(), values, account.now());
    }

    private static String systemName(String label) {
        String slug = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return slug.substring(0, Math.min(50, slug.length())) + "_"
                + String.format("%013x", label.hashCode() & 0xffffffffL);
    }

    /** Only {@code updateLeadsV2} minds whether there is such a lead; an update that changes nothing fails with 302. */
    Outcome update(RecordType type, Call call, boolean honest) {
        return each("updates", call, object -> {
            Optional<Row> known = find(type, object);
            ObjectNode values = codec.stored(type, object);
            checkStatus(values);
            if (known.isEmpty() && !type.name().equals("lead")) {
                throw new Refusal(302);
            }
            if (known.isEmpty() && honest) {
                throw new Refusal(404);
            }
            known.ifPresent(row -> change(row, values));
            return Optional.empty();
        });
    }

    private void change(Row row, ObjectNode values) {
        ObjectNode before = row.values.deepCopy();
        values.remove("id");
        row.values.setAll(values);
        if (row.values.equals(before)) {
            throw new Refusal(302);
        }
        row.updated = account.now();
    }

    private Optional<Row> find(RecordType type, JsonNode object) {
        if (object.hasNonNull("id")) {
            return account.find(type.name(), object.get("id").asText());
        }
        if (type.name().equals("field")) {
            return account.all("field").stream()
                    .filter(row -> row.text("systemName")
                            .equals(object.path("systemName").asText()))
                    .findFirst();
        }
        return byMail(object.path("emailAddress").asText());
    }

    private Optional<Row> byMail(String address) {
        return account.all("lead").stream()
                .filter(row -> row.text("emailAddress").equalsIgnoreCase(address))
                .findFirst();
    }

    private static void checkStatus(ObjectNode values) {
        List<String> known = List.of("", "unqualified", "open", "qualified", "contact", "contactWithOpp", "customer");
        if (!known.contains(values.path("leadStatus").asText(""))) {
            throw Refusal.naming(217, "leadStatus", "not one of " + known);
        }
    }

    Outcome delete(RecordType type, Call call) {
        return each("deletes", call, object -> {
            Row row = find(type, object).orElseThrow(() -> new Refusal(404));
            if (type.name().equals("field") && row.text("isCustom").equals("0")) {
                throw new Refusal(211);
            }
            account.remove(type.name(), row.id);
            return Optional.empty();
        });
    }

    Outcome each(String key, Call call, Function<JsonNode, Optional<Long>> write) {
        JsonNode objects = call.params().path("objects");
        if (!objects.isArray()) {
            throw new Refusal(207);
        }
        if (objects.size() > MOST_OBJECTS) {
            throw new Refusal(209);
        }
        List<ObjectNode> entries = new ArrayList<>();
        objects.forEach(object -> entries.add(entry(object, write)));
        return Outcome.entries(key, entries);
    }

    ObjectNode entry(JsonNode object, Function<JsonNode, Optional<Long>> write) {
        ObjectNode entry = Json.object();
        try {
            if (!object.isObject()) {
                throw new Refusal(208);
            }
            Optional<Long> id = write.apply(object);
            entry.put("success", true).putNull("error");
            id.ifPresent(number -> entry.put("id", number));
        } catch (Refusal refusal) {
            entry.put("success", false).set("error", refusal.json());
        }
        if (quirks.contains(SharpSpringQuirk.SUCCESS_TEXT)) {
            entry.put("success", entry.get("success").asText());
        }
        return entry;
    }
}

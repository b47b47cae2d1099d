package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What can be done with the records of any type. */
final class Records {
    private static final List<String> READ_ONLY =
            List.of("id", "createdAt", "createdBy", "lastModifiedAt", "lastModifiedBy");

    private final Account account;
    private final Set<SalesmateQuirk> quirks;
    private final WriteRules rules;
    private final ReadModel model;
    private final QuirkShapes shapes;
    private final Search search;

    Records(Account account, Set<SalesmateQuirk> quirks, ZoneId zone) {
        this.account = account;
        this.quirks = quirks;
        this.rules = new WriteRules(account);
        this.model = new ReadModel(account);
        this.shapes = new QuirkShapes(quirks, zone);
        this.search = new Search(account, model, shapes, zone);
    }

    long create(RecordType type, ObjectNode body) {
        rules.checkAll(type, body);
        ObjectNode record = writable(body);
        if (type.word().equals("deal") && !record.has("status")) {
            record.put("status", "Open");
        }
        return account.put(type.word(), record);
    }

    ObjectNode get(RecordType type, String id) {
        return shapes.record(type, model.read(type, find(type, id, 404)));
    }

    long update(RecordType type, String id, ObjectNode body) {
        ObjectNode stored = find(type, id, 404);
        if (quirks.contains(SalesmateQuirk.STRICT_UPDATES)) {
            rules.checkAll(type, body);
            if (type.word().equals("activity")) {
                WriteRules.require(body, "type", "Type");
            }
        }
        rules.checkGiven(type, body);
        writable(body).properties().forEach(change -> {
            if (change.getValue().isNull()) {
                stored.remove(change.getKey());
            } else {
                stored.set(change.getKey(), change.getValue());
            }
        });
        account.touch(stored);
        return stored.get("id").asLong();
    }

    void delete(RecordType type, String id, boolean hard) {
        ObjectNode stored = find(type, id, 200);
        if (hard) {
            account.remove(type.word(), stored.get("id").asLong());
        } else {
            stored.put("isDeleted", true);
        }
    }

    ObjectNode search(RecordType type, RecordedCall call) {
        return search.run(type, call, body(call));
    }

    ObjectNode row(RecordType type, ObjectNode stored) {
        return shapes.row(type, model.read(type, stored));
    }

    /** Who wrote a note. */
    ObjectNode author(JsonNode user) {
        return model.user(user).retain("id", "name", "photo").put("type", "User");
    }

    /**
     * The stored record itself.
     *
     * @param status the HTTP status if there is none: 404 is documented in general, 200 for deletes
     */
    ObjectNode find(RecordType type, String id, int status) {
        return account.find(type.word(), id)
                .filter(record -> !record.path("isDeleted").asBoolean())
                .orElseThrow(() -> notFound(status));
    }

    Refusal notFound(int status) {
        if (quirks.contains(SalesmateQuirk.NOT_FOUND_WITH_200)) {
            return Refusal.notFound(200);
        }
        return Refusal.notFound(quirks.contains(SalesmateQuirk.NOT_FOUND_WITH_404) ? 404 : status);
    }

    static ObjectNode body(RecordedCall call) {
        try {
            if (call.json() instanceof ObjectNode object) {
                return object;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("Invalid JSON");
        }
        throw Refusal.invalid("Invalid JSON");
    }

    /** Members that the vendor sets are ignored in a body; a numeric due date is kept as the text in which it is read. */
    private static ObjectNode writable(ObjectNode body) {
        ObjectNode record = body.deepCopy();
        record.remove(READ_ONLY);
        JsonNode dueDate = record.path("dueDate");
        if (dueDate.isNumber()) {
            Times.read(dueDate).ifPresent(time -> record.put("dueDate", Times.iso(time)));
        }
        return record;
    }
}

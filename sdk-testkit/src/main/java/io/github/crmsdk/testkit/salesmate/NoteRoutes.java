package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;

/** The notes on a record. Documented are the addresses, the answers to create and delete, and the listed rows. */
final class NoteRoutes {
    private static final String NOTE = "note";

    private final Account account;
    private final Records records;
    private final Envelope envelope;

    NoteRoutes(Account account, Records records, Envelope envelope) {
        this.account = account;
        this.records = records;
        this.envelope = envelope;
    }

    void add(Routes routes) {
        routes.on("GET", "module/v4/modules/{module}/objects/{id}/notes", this::list);
        routes.on("POST", "module/v4/modules/{module}/objects/{id}/notes", this::create);
        routes.on("POST", "v1/modules/{module}/object/{id}/notes", this::create);
        String notes = "{word}/v4/modules/{module}/object/{id}/notes";
        routes.on("POST", notes, this::create);
        routes.on("PUT", notes + "/{note}", this::edit);
        routes.on("DELETE", notes + "/{note}", this::delete);
        routes.on("PATCH", notes + "/{note}/pin-it", match -> pin(match, 1));
        routes.on("PATCH", notes + "/{note}/unpin-it", match -> pin(match, 0));
    }

    private Answer create(Match match) {
        ObjectNode on = record(match);
        ObjectNode body = Records.body(match.call());
        WriteRules.require(body, NOTE, "Note");
        long id = account.put(
                NOTE,
                Json.object()
                        .put(NOTE, body.get(NOTE).asText())
                        .put("type", body.path("type").asText("Note"))
                        .put("module", match.segment("module"))
                        .put("record", match.segment("id"))
                        .put("isPinned", 0));
        ObjectNode note = account.find(NOTE, id).orElseThrow();
        on.set("lastNote", note.get(NOTE));
        on.set("lastNoteAddedAt", note.get("createdAt"));
        on.set("lastNoteAddedBy", note.get("createdBy"));
        return envelope.success(Json.object().put("noteId", id));
    }

    private Answer edit(Match match) {
        ObjectNode note = note(match, 404);
        ObjectNode body = Records.body(match.call());
        WriteRules.require(body, NOTE, "Note");
        note.set(NOTE, body.get(NOTE));
        return envelope.success(null);
    }

    private Answer delete(Match match) {
        account.remove(NOTE, note(match, 200).get("id").asLong());
        return envelope.success(null);
    }

    private Answer pin(Match match, int pinned) {
        note(match, 404).put("isPinned", pinned);
        return envelope.success(null);
    }

    private Answer list(Match match) {
        record(match);
        List<ObjectNode> notes = account.all(NOTE).stream()
                .filter(note -> isOn(match, note))
                .map(this::row)
                .toList();
        return envelope.success(Json.array(notes));
    }

    /** The vendor's sample spells {@code createAt}. */
    private ObjectNode row(ObjectNode note) {
        ObjectNode row = Json.object();
        row.putArray("attachments");
        row.putNull("contactId");
        row.set("createAt", note.get("createdAt"));
        row.set("createdBy", records.author(note.get("createdBy")));
        row.set("id", note.get("id"));
        row.set("isPinned", note.get("isPinned"));
        row.put("moduleId", note.get("module").asInt());
        row.set(NOTE, note.get(NOTE));
        row.putArray("noteHistory");
        row.put("objectId", note.get("record").asLong());
        row.set("type", note.get("type"));
        return row;
    }

    private ObjectNode record(Match match) {
        RecordType type = account.type(which -> fits(which, match)).orElseThrow(Refusal::noSuchAddress);
        return records.find(type, match.segment("id"), 404);
    }

    private static boolean fits(RecordType type, Match match) {
        String word = match.has("word") ? match.segment("word") : type.word();
        return word.equals(type.word()) && match.segment("module").equals(String.valueOf(type.moduleId()));
    }

    private ObjectNode note(Match match, int statusIfAbsent) {
        record(match);
        return account.find(NOTE, match.segment("note"))
                .filter(note -> isOn(match, note))
                .orElseThrow(() -> records.notFound(statusIfAbsent));
    }

    private static boolean isOn(Match match, ObjectNode note) {
        return note.get("module").asText().equals(match.segment("module"))
                && note.get("record").asText().equals(match.segment("id"));
    }
}

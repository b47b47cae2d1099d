package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The access API: lists and items of each type, deletes, new notes. */
final class Reader {
    private final Store store;
    private final Views views;
    private final Pages pages;
    private final Set<SalesmachineQuirk> quirks;

    Reader(Store store, Pages pages, Set<SalesmachineQuirk> quirks) {
        this.store = store;
        this.views = new Views(store);
        this.pages = pages;
        this.quirks = quirks;
    }

    void add(Routes routes) {
        items(routes, "contacts", "contact");
        items(routes, "accounts", "account");
        items(routes, "notes", "note");
        routes.on("POST", "v2/notes", match -> create(match.call()));
        reads(routes, "activities", "activity");
        reads(routes, "tasks", "task");
        reads(routes, "users", "user");
    }

    private void items(Routes routes, String path, String type) {
        reads(routes, path, type);
        routes.on("DELETE", "v2/" + path + "/{id}", match -> delete(type, match));
    }

    private void reads(Routes routes, String path, String type) {
        routes.on("GET", "v2/" + path, match -> list(type, match.call()))
                .on("GET", "v2/" + path + "/{id}", match -> Answer.json(200, views.of(find(type, match))));
    }

    private Answer list(String type, RecordedCall call) {
        return Answer.json(200, pages.page(type, store.all(type), call, views::of));
    }

    private ObjectNode find(String type, Match match) {
        String id = match.segment("id");
        Optional<ObjectNode> byUid =
                quirks.contains(SalesmachineQuirk.UID_IN_PATH) ? store.findByUid(type, id) : Optional.empty();
        return byUid.or(() -> store.find(type, id)).orElseThrow(Refusal::notFound);
    }

    private Answer delete(String type, Match match) {
        ObjectNode record = find(type, match);
        if (quirks.contains(SalesmachineQuirk.DELETE_ARCHIVES)) {
            record.put("archived", true);
        } else {
            store.remove(type, record.get("id").asText());
        }
        return Answers.done(200, quirks);
    }

    /** Takes the members of a note as it is read; the body of this call is not documented. */
    private Answer create(RecordedCall call) {
        if (!(call.json() instanceof ObjectNode note)
                || note.path("body").asText().isBlank()) {
            throw Refusal.invalid("body is missing");
        }
        note.remove(List.of("object", "id", "created_at"));
        return Answer.json(201, Json.copy(store.put("note", note)));
    }
}

package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Jobs that are done after their status was asked for so many times, and the files that they leave. */
final class Jobs {
    private final Account account;
    private final Supplier<String> filesUrl;
    private final int polls;
    private final Map<Long, JsonNode> files = new HashMap<>();
    private final Map<Long, Integer> asked = new HashMap<>();

    Jobs(Account account, Supplier<String> filesUrl, int polls) {
        this.account = account;
        this.filesUrl = filesUrl;
        this.polls = polls;
    }

    void add(Map<String, Function<JsonNode, Answer>> calls) {
        calls.put("contact/paginatedContactList/export", body -> started(page(body)));
        calls.put("contact/export/data", body -> started(of(body)));
        calls.put("job/status", this::status);
    }

    long start(JsonNode file) {
        long id = account.nextNumber();
        files.put(id, file);
        asked.put(id, 0);
        return id;
    }

    private Answer started(JsonNode file) {
        return Answer.json(200, Envelope.success().put("requestId", start(file)));
    }

    private JsonNode page(JsonNode body) {
        List<ObjectNode> all =
                account.contacts.values().stream().map(ReadCalls::full).toList();
        return Json.array(ReadCalls.page(all, body));
    }

    private JsonNode of(JsonNode body) {
        List<ObjectNode> found = new ArrayList<>();
        body.path("contacts")
                .forEach(addressee ->
                        account.addressed(addressee).map(ReadCalls::full).ifPresent(found::add));
        return Json.array(found);
    }

    private Answer status(JsonNode body) {
        long id = body.path("requestId").asLong();
        if (!asked.containsKey(id)) {
            throw Refusal.of("Unknown request");
        }
        ObjectNode answer = Envelope.success();
        if (asked.merge(id, 1, Integer::sum) <= polls) {
            answer.withArray("/message").add("Request is being processed");
        } else {
            answer.put("fileUrl", filesUrl.get() + id + ".json");
        }
        return Answer.json(200, answer);
    }

    /** The file of a job that is done. */
    Answer file(String name) {
        JsonNode file = name.matches("\\d{1,18}\\.json") ? files.get(Long.valueOf(name.replace(".json", ""))) : null;
        return file == null ? Answer.text(404, "text/plain", "") : Answer.json(200, file);
    }
}

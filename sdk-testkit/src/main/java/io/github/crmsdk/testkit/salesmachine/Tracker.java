package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.Set;

/** The tracking API: upserts, events, batches, the ping. */
final class Tracker {
    private final Store store;
    private final Set<SalesmachineQuirk> quirks;

    Tracker(Store store, Set<SalesmachineQuirk> quirks) {
        this.store = store;
        this.quirks = quirks;
    }

    void add(Routes routes) {
        routes.on("POST", "v1/contact", match -> single("contact", match.call().json()))
                .on(
                        "POST",
                        "v1/account",
                        match -> single("account", match.call().json()))
                .on(
                        "POST",
                        "v1/track/event",
                        match -> single("event", match.call().json()))
                .on("POST", "v1/batch", match -> batch(match.call().json()))
                .on("POST", "v1/ping", match -> ping())
                .on("GET", "v1/ping", match -> ping());
    }

    private Answer single(String method, JsonNode message) {
        check(method, message);
        apply(method, message);
        return success(200);
    }

    /** All or nothing, which is a guess: what a wrong message does to its batch is not documented. */
    private Answer batch(JsonNode messages) {
        if (!messages.isArray()) {
            throw Refusal.invalid("A batch is an array");
        }
        messages.forEach(message -> check(message.path("method").asText(), message));
        messages.forEach(message -> apply(message.path("method").asText(), message));
        return success(quirks.contains(SalesmachineQuirk.BATCH_WITH_200) ? 200 : 201);
    }

    private Answer ping() {
        store.pings++;
        return success(200);
    }

    private Answer success(int status) {
        return Answers.done(status, quirks);
    }

    private static void check(String method, JsonNode message) {
        if (!Set.of("contact", "account", "event", "email").contains(method)) {
            throw Refusal.invalid("No such method: '" + method + "'");
        }
        need(message, method.equals("account") ? "account_uid" : "contact_uid");
        if (method.equals("event") && !message.has("event")) {
            need(message, "event_uid");
        }
        if (method.equals("email")) {
            need(message, "email");
        }
        if (!message.path("params").isMissingNode() && !message.path("params").isObject()) {
            throw Refusal.invalid("params is no object");
        }
    }

    private static void need(JsonNode message, String name) {
        JsonNode value = message.path(name);
        if (!value.isTextual() && !value.isNumber() || value.asText().isBlank()) {
            throw Refusal.invalid(name + " is missing");
        }
    }

    private void apply(String method, JsonNode message) {
        switch (method) {
            case "contact", "account" ->
                store.upsert(
                        method,
                        message.get(method + "_uid"),
                        message.path("params") instanceof ObjectNode params ? params : Json.object());
            default -> store.events.add((ObjectNode) message);
        }
    }
}

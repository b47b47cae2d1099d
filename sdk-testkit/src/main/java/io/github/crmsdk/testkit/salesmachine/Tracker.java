package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** The tracking API: upserts, events, batches, the ping. */
final class Tracker {
    private static final Set<String> METHODS = Set.of("contact", "account", "event", "email");

    private final Store store;
    private final Set<SalesmachineQuirk> quirks;

    Tracker(Store store, Set<SalesmachineQuirk> quirks) {
        this.store = store;
        this.quirks = quirks;
    }

    void add(Routes routes) {
        single(routes, "contact", "v1/contact");
        single(routes, "account", "v1/account");
        single(routes, "event", "v1/track/event");
        routes.on("POST", "v1/batch", match -> batch(match.call().json()))
                .on("POST", "v1/ping", match -> ping())
                .on("GET", "v1/ping", match -> ping());
    }

    private void single(Routes routes, String method, String path) {
        routes.on("POST", path, match -> single(method, match.call().json()))
                .on("GET", path, match -> single(method, inQuery(match.call())));
    }

    /** How an old client for Node.js sends everything, with its token beside it. */
    private static JsonNode inQuery(RecordedCall call) {
        String data = call.query("data");
        if (data == null || !"post".equals(call.query("_method"))) {
            throw Refusal.wrongMethod();
        }
        return Json.parse(
                "base64".equals(call.query("encode"))
                        ? new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8)
                        : data);
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
        if (method.isBlank()) {
            throw Refusal.invalid("No such method: '" + method + "'");
        }
        if (!METHODS.contains(method)) {
            return;
        }
        need(message, method.equals("account") ? "account_uid" : "contact_uid");
        JsonNode params = message.path("params");
        if (method.equals("event") && !message.has("event") && !isVisit(params)) {
            need(message, "event_uid");
        }
        if (method.equals("email")) {
            need(message, "email");
        }
        // PHP writes an empty map as a list; the vendor's client for Ruby sends null with a page view that has none.
        if (params.isValueNode() && !params.isNull()) {
            throw Refusal.invalid("params is no object");
        }
    }

    /** The vendor documents the event's uid as optional for page views, which say so by what they tell. */
    private static boolean isVisit(JsonNode params) {
        return params.has("visit_url") || params.has("visit_ip") || params.has("visit_agent");
    }

    private static void need(JsonNode message, String name) {
        JsonNode value = message.path(name);
        if ((!value.isTextual() && !value.isNumber()) || value.asText().isBlank()) {
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
            case "event", "email" -> store.events.add((ObjectNode) message);
            default -> {
                // The vendor's client for Python has a test that posts such a one to the vendor and expects 201.
            }
        }
    }
}

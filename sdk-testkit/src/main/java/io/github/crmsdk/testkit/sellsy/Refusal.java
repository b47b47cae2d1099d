package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;

/** Ends the handling of a v2 call with the documented error body; its texts are a guess. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String context;
    private final transient ObjectNode details;

    private Refusal(int status, String message, String context, ObjectNode details) {
        super(message, null, false, false);
        this.status = status;
        this.context = context;
        this.details = details;
    }

    static Refusal invalid(ObjectNode details) {
        return new Refusal(400, "Bad Request", "invalid_parameters", details);
    }

    static Refusal invalid(String member, String why) {
        return invalid(Json.object().put(member, why));
    }

    static Refusal unauthorized(String why) {
        return new Refusal(401, "Unauthorized", "invalid_token", Json.object().put("token", why));
    }

    static Refusal forbidden(String scope) {
        return new Refusal(403, "Forbidden", "missing_scope", Json.object().put("scope", scope));
    }

    static Refusal notFound(String what, String id) {
        return new Refusal(404, "Not Found", what + "_not_found", Json.object().put("id", id));
    }

    static Refusal noSuchAddress(String path) {
        return new Refusal(404, "Not Found", "route_not_found", Json.object().put("path", path));
    }

    static Refusal overQuota() {
        return new Refusal(429, "Too Many Requests", "quota_exceeded", Json.object());
    }

    Answer answer() {
        ObjectNode error =
                Json.object().put("code", status).put("message", getMessage()).put("context", context);
        error.set("details", details);
        ObjectNode body = Json.object();
        body.set("error", error);
        return Answer.json(status, body);
    }
}

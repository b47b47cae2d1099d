package io.github.crmsdk.testkit.salesmachine;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;

/** Ends the handling of a call. The statuses are documented; no sample of a body is, {@code error} is what clients read. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** Documented for "incorrect or missing API key", and nothing else. */
    static Refusal keyMissing() {
        return new Refusal(400, "API key is missing");
    }

    static Refusal keyWrong() {
        return new Refusal(401, "API key is wrong");
    }

    /** A guess: the vendor documents no status for a request that lacks something. */
    static Refusal invalid(String message) {
        return new Refusal(400, message);
    }

    static Refusal notFound() {
        return new Refusal(404, "Not found");
    }

    static Refusal wrongMethod() {
        return new Refusal(405, "Method not allowed");
    }

    static Refusal overQuota() {
        return new Refusal(429, "Too many requests");
    }

    Answer answer() {
        return Answer.json(status, Json.object().put("error", getMessage()));
    }
}

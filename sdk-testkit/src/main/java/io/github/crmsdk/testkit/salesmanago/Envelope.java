package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Set;

/** How the direct API wraps its answers. */
final class Envelope {
    private final Set<SalesmanagoQuirk> quirks;

    Envelope(Set<SalesmanagoQuirk> quirks) {
        this.quirks = quirks;
    }

    static ObjectNode success() {
        ObjectNode envelope = Json.object().put("success", true);
        envelope.putArray("message");
        return envelope;
    }

    Answer deleted(String result) {
        if (quirks.contains(SalesmanagoQuirk.DELETE_WITHOUT_BODY)) {
            return Answer.text(200, "application/json", "");
        }
        return Answer.json(
                200,
                quirks.contains(SalesmanagoQuirk.DELETE_RESULT_NULL)
                        ? success().putNull("result")
                        : success().put("result", result));
    }

    Answer failure(Refusal refusal) {
        if (quirks.contains(SalesmanagoQuirk.ERRORS_AS_TEXT)) {
            return Answer.text(refusal.status(), "text/plain", refusal.text());
        }
        ObjectNode envelope = Json.object().put("success", false);
        if (quirks.contains(SalesmanagoQuirk.MESSAGE_AS_TEXT)) {
            envelope.put("message", refusal.text());
        } else {
            envelope.putArray("message").add(refusal.text());
        }
        return Answer.json(refusal.status(), envelope);
    }
}

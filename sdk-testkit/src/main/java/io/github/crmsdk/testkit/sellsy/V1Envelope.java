package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Set;

/** The wrapper around every answer of v1, which is HTTP 200 for process errors too. */
final class V1Envelope {
    private final Set<SellsyQuirk> quirks;

    V1Envelope(Set<SellsyQuirk> quirks) {
        this.quirks = quirks;
    }

    Answer success(JsonNode response) {
        ObjectNode envelope = Json.object();
        envelope.set("response", response);
        return Answer.json(200, envelope.put("error", "").put("status", "success"));
    }

    Answer failure(V1Error error) {
        ObjectNode envelope = Json.object().put("status", "error");
        if (quirks.contains(SellsyQuirk.ERROR_AS_TEXT)) {
            return Answer.json(200, envelope.put("error", error.text()));
        }
        ObjectNode body = envelope.putObject("error").put("code", error.code());
        if (!quirks.contains(SellsyQuirk.ERROR_CODE_ALONE)) {
            body.put("message", error.text()).put("more", error.more());
        }
        return Answer.json(200, envelope.putNull("response"));
    }
}

package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wrapper around every answer. */
final class Envelope {
    private final Set<SalesmateQuirk> quirks;

    Envelope(Set<SalesmateQuirk> quirks) {
        this.quirks = quirks;
    }

    Answer success(@Nullable JsonNode data) {
        return Answer.json(200, wrap("success", "Data", data));
    }

    Answer failure(Refusal refusal) {
        ObjectNode error = Json.object();
        if (refusal.code().isEmpty() || quirks.contains(SalesmateQuirk.LOWER_CASE_ERRORS)) {
            error.put("message", refusal.text()).put("name", refusal.name());
        } else {
            error.put("Code", refusal.code()).put("Name", refusal.name()).put("Message", refusal.text());
        }
        return Answer.json(refusal.status(), wrap("failure", "Error", error));
    }

    private ObjectNode wrap(String status, String member, @Nullable JsonNode content) {
        ObjectNode envelope = Json.object();
        boolean contentFirst = quirks.contains(SalesmateQuirk.DATA_FIRST);
        if (!contentFirst) {
            envelope.put("Status", status);
        }
        if (content != null) {
            envelope.set(member, content);
        }
        return contentFirst ? envelope.put("Status", status) : envelope;
    }
}

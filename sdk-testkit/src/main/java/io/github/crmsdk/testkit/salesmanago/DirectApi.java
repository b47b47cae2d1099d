package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The address space below {@code /api/}. */
final class DirectApi {
    private final BodyCheck check;
    private final Envelope envelope;
    private final Map<String, Function<JsonNode, Answer>> calls = new HashMap<>();

    DirectApi(Account account, Settings settings, Set<SalesmanagoQuirk> quirks, Jobs jobs) {
        check = new BodyCheck(settings);
        envelope = new Envelope(quirks);
        new ContactCalls(account, envelope, quirks).add(calls);
        new EventCalls(account, envelope).add(calls);
        new ReadCalls(account, settings.owner()).add(calls);
        new CareCalls(account).add(calls);
        new BatchCalls(account, envelope, jobs).add(calls);
        jobs.add(calls);
    }

    Answer answer(RecordedCall call, String path) {
        try {
            Function<JsonNode, Answer> handler = calls.get(path);
            if (handler == null || !call.method().equals("POST")) {
                throw new Refusal(404, "No such address");
            }
            JsonNode body = parse(call);
            check.admit(path, body);
            return handler.apply(body);
        } catch (Refusal refusal) {
            return envelope.failure(refusal);
        }
    }

    private static JsonNode parse(RecordedCall call) {
        try {
            return call.json();
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "Malformed JSON");
        }
    }

    Answer overQuota() {
        return envelope.failure(new Refusal(429, "Too many requests"));
    }
}

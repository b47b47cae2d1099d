package io.github.crmsdk.testkit.salesmachine;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.List;
import java.util.Locale;

/** The whole address space: the tracking API below v1, the access API below v2. */
final class Api {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> PATHS = List.of(
            "v1/(contact|account|track/event|batch|ping)",
            "v2/(contacts|accounts|notes|activities|tasks|users)(/[^/]+)?");

    private final Gate gate;
    private final Routes routes = new Routes();

    Api(Gate gate, Tracker tracker, Reader reader) {
        this.gate = gate;
        tracker.add(routes);
        reader.add(routes);
        for (String method : METHODS) {
            PATHS.forEach(path -> routes.on(method, path, match -> {
                throw Refusal.wrongMethod();
            }));
        }
    }

    Answer answer(RecordedCall call) {
        String path = path(call);
        try {
            if (path.matches("v[12]/.*")) {
                gate.check(call, path.startsWith("v1/"));
            }
            return routes.answer(call, path).orElseThrow(Refusal::notFound);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (IllegalArgumentException noJson) {
            return Refusal.invalid(String.valueOf(noJson.getMessage())).answer();
        }
    }

    /** One document of a third party writes {@code /v2/Contacts}. */
    private static String path(RecordedCall call) {
        String[] parts = call.path().substring(1).split("/", 3);
        if (parts.length > 1) {
            parts[1] = parts[1].toLowerCase(Locale.ROOT);
        }
        return String.join("/", parts);
    }
}

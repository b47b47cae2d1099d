package io.github.crmsdk.testkit.salesmachine;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Map;
import java.util.Set;

/** What is answered where there is nothing to give. */
final class Answers {
    private Answers() {}

    /** Documented for upserts and events. */
    static Answer done(int status, Set<SalesmachineQuirk> quirks) {
        return quirks.contains(SalesmachineQuirk.EMPTY_ANSWERS)
                ? new Answer(204, Map.of(), "")
                : Answer.json(status, Json.object().put("status", "success"));
    }
}

package io.github.crmsdk.testkit.salesmate;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole address space of one account. */
final class Api {
    private final Routes routes = new Routes();
    private final Envelope envelope;
    private final @Nullable String retryAfter;
    final Gate gate;

    Api(Account account, Settings settings, Set<SalesmateQuirk> quirks) {
        retryAfter = settings.retryAfter();
        gate = new Gate(settings, quirks);
        envelope = new Envelope(quirks);
        Records records = new Records(account, quirks, settings.zone());
        RecordRoutes recordRoutes = new RecordRoutes(records, envelope, quirks);
        for (String word : List.of("contact", "company", "deal", "activity")) {
            recordRoutes.add(routes, account.type(word));
        }
    }

    Answer answer(RecordedCall call) {
        String path = call.path().replaceFirst("^/(apis/)?", "");
        try {
            if (!gate.admits(call, path)) {
                return overQuota();
            }
            return routes.answer(call, path).orElseThrow(Refusal::noSuchAddress);
        } catch (Refusal refusal) {
            return envelope.failure(refusal);
        }
    }

    Answer overQuota() {
        Answer answer = envelope.failure(Refusal.overQuota());
        return retryAfter == null ? answer : answer.header("Retry-After", retryAfter);
    }
}

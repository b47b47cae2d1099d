package io.github.crmsdk.testkit.salesmate;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole address space of one account. */
final class Api {
    private static final List<String> MODULES = List.of("contact", "company", "deal", "activity");

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
        OlderRoutes olderRoutes = new OlderRoutes(records, recordRoutes, envelope);
        for (String word : MODULES) {
            recordRoutes.add(routes, account.type(word));
        }
        new LookupRoutes(account, records, envelope).add(routes);
        new FieldRoutes(account, envelope).add(routes);
        new NoteRoutes(account, records, envelope).add(routes);
        new ProductRoutes(account, records, recordRoutes, envelope).add(routes);
        new CustomRoutes(account, records, recordRoutes, envelope).add(routes);
        for (String word : MODULES) {
            olderRoutes.add(routes, account.type(word));
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

package io.github.crmsdk.testkit.sellsy;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import java.util.Set;

/** The three hosts of the vendor on one port, told apart by the path. */
final class Api {
    final Login login;
    final V2Api v2;
    private final V1Api v1;

    Api(Account account, Settings settings, Set<SellsyQuirk> quirks) {
        Links links = new Links(account);
        Records records = new Records(account, links);
        login = new Login(settings, quirks);
        v2 = new V2Api(new V2Context(account, records, links, quirks), login.tokens, settings, quirks);
        V1List lists = new V1List(quirks, settings.v1MaxPerPage());
        v1 = new V1Api(new V1Context(account, links, lists), login.tokens, settings, quirks);
    }

    Answer answer(RecordedCall call) {
        if (call.path().startsWith("/oauth2/")) {
            return login.answer(call);
        }
        return call.path().matches("/0/?") ? v1.answer(call) : v2.answer(call);
    }
}

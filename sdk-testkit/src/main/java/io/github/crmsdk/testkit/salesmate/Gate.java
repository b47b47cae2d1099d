package io.github.crmsdk.testkit.salesmate;

import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Quota;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides who may call: the account's link, then the token, then the quota of 1500 calls an hour. */
final class Gate {
    private final Settings settings;
    private final Set<SalesmateQuirk> quirks;
    final Quota quota;

    Gate(Settings settings, Set<SalesmateQuirk> quirks) {
        this.settings = settings;
        this.quirks = quirks;
        this.quota = new Quota(settings.hourlyQuota(), Duration.ofHours(1), settings.clock());
    }

    /** False if the quota is used up. */
    boolean admits(RecordedCall call, String path) {
        boolean older = path.matches("v[123]/.*");
        if (!knowsLink(call, older)) {
            throw Refusal.noSuchLink();
        }
        if (!settings.token().equals(token(call, older))) {
            throw Refusal.notAuthorized(quirks.contains(SalesmateQuirk.WRONG_TOKEN_WITH_401) ? 401 : 403);
        }
        return quota.take();
    }

    /** The older generations do without the link header where the host names the account. */
    private boolean knowsLink(RecordedCall call, boolean older) {
        String link = call.header("x-linkname");
        return link == null
                ? older && call.path().startsWith("/apis/")
                : link.equals(settings.link() + ".salesmate.io");
    }

    private static @Nullable String token(RecordedCall call, boolean older) {
        String token = call.header("accessToken");
        return token == null && older ? call.header("sessionToken") : token;
    }
}

package io.github.crmsdk.testkit.sellsy;

import io.github.crmsdk.testkit.internal.Quota;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides who may call API v1, and how often. */
final class V1Gate {
    private final Tokens tokens;
    private final OAuth1 oauth1;
    private final @Nullable Quota quota;

    V1Gate(Tokens tokens, Settings settings) {
        this.tokens = tokens;
        this.oauth1 = new OAuth1(settings.keys());
        this.quota = settings.v1PerSecond() == 0
                ? null
                : new Quota(settings.v1PerSecond(), Duration.ofSeconds(1), settings.clock());
    }

    /** False if the quota of this second is used up. */
    boolean admits() {
        return quota == null || quota.take();
    }

    /** The problem with the credentials in the vendor's word, null if there is none. */
    @Nullable
    String problem(@Nullable String authorization, Map<String, String> form) {
        if (authorization == null) {
            return oauth1.problem(form);
        }
        if (authorization.toLowerCase(Locale.ROOT).startsWith("oauth ")) {
            return oauth1.problem(OAuth1.header(authorization));
        }
        Optional<Tokens.Grant> grant = tokens.find(authorization.replaceFirst("(?i)^bearer +", ""));
        if (grant.isEmpty()) {
            return "token_rejected";
        }
        Set<String> scopes = grant.get().scopes();
        return scopes.isEmpty() || scopes.contains("api-v1") ? null : "permission_denied";
    }
}

package io.github.crmsdk.salesmate.internal;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import java.util.List;
import java.util.Optional;
import okhttp3.Request;

/**
 * The token and the account's name on every request; the three keys of the oldest generation on its paths, if given.
 */
public final class SalesmateAuth implements AuthStrategy {
    private final String host;
    private final Secret sessionKey;
    private final Optional<LegacyKeys> legacy;

    /** The two further keys that the oldest generation of the API wants. */
    public record LegacyKeys(Secret accessKey, Secret appPrivateKey) {}

    public SalesmateAuth(String link, Secret sessionKey, Optional<LegacyKeys> legacy) {
        this.host = link + ".salesmate.io";
        this.sessionKey = sessionKey;
        this.legacy = legacy;
    }

    @Override
    public Request authenticate(Request request) {
        Request.Builder signed =
                request.newBuilder().header("accessToken", sessionKey.reveal()).header("x-linkname", host);
        if (request.url().pathSegments().contains("v1")) {
            legacy.ifPresent(
                    keys -> signed.header("AppAccessKey", keys.accessKey().reveal())
                            .header("AppPrivateKey", keys.appPrivateKey().reveal())
                            .header("SessionToken", sessionKey.reveal()));
        }
        return signed.build();
    }

    @Override
    public List<Secret> secrets() {
        return legacy.map(keys -> List.of(sessionKey, keys.accessKey(), keys.appPrivateKey()))
                .orElse(List.of(sessionKey));
    }
}

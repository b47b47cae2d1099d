package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Secret;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the next token is obtained. */
@FunctionalInterface
public interface Grant {
    /**
     * The call for a new token; empty if there can be none without the user.
     *
     * @param older the newest token so far, expired or not
     */
    Optional<ApiCall<OAuth2Token>> next(Optional<OAuth2Token> older);

    /** The application signs in as itself. */
    static Grant clientCredentials(TokenEndpoint endpoint, String clientId, Secret clientSecret) {
        return older -> Optional.of(endpoint.token(Map.of(
                "grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret.reveal())));
    }

    /**
     * A user signed in once; refresh tokens go on from there.
     *
     * @param clientSecret empty for an application that has none, as a public client
     */
    static Grant refreshToken(TokenEndpoint endpoint, String clientId, Optional<Secret> clientSecret) {
        return older -> older.flatMap(token -> Optional.ofNullable(token.refreshToken()))
                .map(refresh -> {
                    Map<String, String> grant = new TreeMap<>();
                    grant.put("grant_type", "refresh_token");
                    grant.put("client_id", clientId);
                    grant.put("refresh_token", refresh.reveal());
                    clientSecret.ifPresent(secret -> grant.put("client_secret", secret.reveal()));
                    return endpoint.token(grant);
                });
    }
}

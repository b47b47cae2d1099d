package io.github.crmsdk.sellsy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.auth.OAuth1Plaintext;
import io.github.crmsdk.core.auth.oauth2.Grant;
import io.github.crmsdk.core.auth.oauth2.OAuth2Auth;
import io.github.crmsdk.core.auth.oauth2.OAuth2Envelope;
import io.github.crmsdk.core.auth.oauth2.OAuth2Secrets;
import io.github.crmsdk.core.auth.oauth2.TokenStore;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.sellsy.internal.NoOAuth2;
import io.github.crmsdk.sellsy.internal.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a builder was given to sign in with. */
final class Credentials {
    private @Nullable OAuth2Client oauth2;
    private OAuth1Plaintext.@Nullable Keys oauth1;

    /**
     * @param secret empty for a client without one
     * @param store null for an application that signs in as itself
     */
    private record OAuth2Client(
            String id, Optional<Secret> secret, @Nullable TokenStore store) {}

    /** Makes the client of the token endpoint. */
    interface Login {
        VendorClient connect(AuthStrategy auth, Envelope envelope, ObjectMapper mapper);
    }

    void clientCredentials(@Nullable String clientId, @Nullable String clientSecret) {
        oauth2 = new OAuth2Client(id(clientId), Optional.of(Secret.of("clientSecret", clientSecret)), null);
    }

    void signedIn(@Nullable String clientId, @Nullable String clientSecret, TokenStore store) {
        oauth2 = new OAuth2Client(
                id(clientId),
                Optional.ofNullable(clientSecret).map(secret -> Secret.of("clientSecret", secret)),
                store);
    }

    void oauth1(
            @Nullable String consumerToken,
            @Nullable String consumerSecret,
            @Nullable String userToken,
            @Nullable String userSecret) {
        oauth1 = new OAuth1Plaintext.Keys(
                Secret.encoded("consumerToken", consumerToken),
                Secret.encoded("consumerSecret", consumerSecret),
                Secret.encoded("userToken", userToken),
                Secret.encoded("userSecret", userSecret));
    }

    static String id(@Nullable String clientId) {
        return Secret.of("clientId", clientId).reveal();
    }

    /** The client id, which is no secret. The keys of OAuth 1.0 all are. */
    String account() {
        if (oauth2 == null && oauth1 == null) {
            throw new IllegalStateException(
                    "credentials are missing: give the builder clientCredentials or signedIn, or"
                            + " oauth1 for API v1 alone");
        }
        return oauth2 == null ? "oauth1" : oauth2.id();
    }

    AuthStrategy oauth2(Login login, TimeSource time) {
        OAuth2Client known = oauth2;
        if (known == null) {
            return new NoOAuth2();
        }
        OAuth2Secrets secrets = new OAuth2Secrets(known.secret().stream().toList());
        Tokens tokens = login.connect(secrets, new OAuth2Envelope(secrets, time), Json.mapper())
                .service(Tokens.class);
        TokenStore store = known.store();
        if (store != null) {
            return new OAuth2Auth(store, Grant.refreshToken(tokens::token, known.id(), known.secret()), secrets, time);
        }
        Secret secret = known.secret().orElseThrow();
        return new OAuth2Auth(
                TokenStore.inMemory(), Grant.clientCredentials(tokens::token, known.id(), secret), secrets, time);
    }

    AuthStrategy v1(AuthStrategy bearer, TimeSource time) {
        return oauth1 == null ? bearer : new OAuth1Plaintext(oauth1, time);
    }
}

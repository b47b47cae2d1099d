package io.github.crmsdk.sellsy;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.auth.oauth2.AuthorizationCodeFlow;
import io.github.crmsdk.core.auth.oauth2.AuthorizationRequest;
import io.github.crmsdk.core.auth.oauth2.OAuth2Envelope;
import io.github.crmsdk.core.auth.oauth2.OAuth2Secrets;
import io.github.crmsdk.core.auth.oauth2.OAuth2Token;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.sellsy.internal.Tokens;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * How a user of Sellsy lets an application in: authorization code with PKCE. Safe for use by many threads.
 *
 * <pre>{@code
 * try (SellsySignIn signIn = SellsySignIn.builder().clientId(id).redirectUri("https://app.example/back").build()) {
 *     AuthorizationRequest begun = signIn.begin(List.of());      // keep it, and send the browser to begun.url()
 *     store.save(signIn.finish(begun, callbackUrl).execute());   // then SellsyClient.builder().signedIn(id, secret, store)
 * }
 * }</pre>
 */
public final class SellsySignIn implements AutoCloseable {
    private final VendorClient client;
    private final AuthorizationCodeFlow flow;

    private SellsySignIn(VendorClient client, AuthorizationCodeFlow flow) {
        this.client = client;
        this.flow = flow;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a sign-in. Sends nothing. The code that the user comes back with is good for 10 minutes by the vendor's
     * documents.
     *
     * @param scopes such as {@code companies.read}; none asks for what the API access was granted in the portal
     */
    public AuthorizationRequest begin(List<String> scopes) {
        return flow.begin(scopes);
    }

    /**
     * The call that buys the token for what the user brought back. A code can be used once.
     *
     * @param callbackUrl the whole address that the user's browser came back with
     * @throws IllegalArgumentException if the address is none, belongs to another sign-in, or says that the user refused
     */
    public ApiCall<OAuth2Token> finish(AuthorizationRequest begun, String callbackUrl) {
        return flow.finish(begun, callbackUrl);
    }

    @Override
    public void close() {
        client.close();
    }

    /** Client id and redirect URI are needed. {@link #baseUrl} is {@code https://login.sellsy.com/} unless set. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String clientId;
        private @Nullable String redirectUri;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** The id of the API access. */
        public Builder clientId(String id) {
            this.clientId = id;
            return this;
        }

        /** Where the user's browser comes back to, exactly as it stands in the API access. */
        public Builder redirectUri(String uri) {
            this.redirectUri = uri;
            return this;
        }

        /**
         * @throws IllegalArgumentException if the client id is missing or malformed
         * @throws IllegalStateException if the redirect URI is missing
         */
        public SellsySignIn build() {
            String id = Credentials.id(clientId);
            if (redirectUri == null) {
                throw new IllegalStateException("redirectUri is missing: give the one that stands in the API access");
            }
            HttpUrl login = baseUrlOr(HttpUrl.get("https://login.sellsy.com/"));
            OAuth2Secrets secrets = new OAuth2Secrets(List.of());
            VendorClient client = connect(
                    new VendorProfile(
                            "Sellsy",
                            id,
                            login,
                            secrets,
                            new OAuth2Envelope(secrets, time()),
                            () -> RateBudget.unlimited(time()),
                            Json.mapper()),
                    http());
            Tokens tokens = client.service(Tokens.class);
            HttpUrl page =
                    login.newBuilder().addPathSegments("oauth2/authorization").build();
            return new SellsySignIn(client, new AuthorizationCodeFlow(page, tokens::token, id, redirectUri));
        }
    }
}

package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The made-up vendor with a token endpoint: token n is accepted until token n + 1 was given. */
final class TokenServer {
    static final Secret CLIENT_SECRET = Secret.of("clientSecret", "canary-client-secret");

    final AcmeServer server;
    final OAuth2Secrets secrets = new OAuth2Secrets(List.of(CLIENT_SECRET));
    final AtomicInteger given = new AtomicInteger();
    Function<Integer, MockResponse> tokens = number -> AcmeServer.json(200, answer(number, 3600));

    interface Login {
        @POST("token")
        ApiCall<OAuth2Token> token(@Body Map<String, String> grant);
    }

    TokenServer(AcmeServer server) {
        this.server = server;
        server.always(this::answer);
    }

    static String answer(int number, long seconds) {
        return "{\"token_type\":\"Bearer\",\"expires_in\":" + seconds + ",\"access_token\":\"access-" + number
                + "\",\"refresh_token\":\"refresh-" + number + "\"}";
    }

    private MockResponse answer(RecordedRequest request) {
        if (request.getUrl().encodedPath().equals("/token")) {
            return tokens.apply(given.incrementAndGet());
        }
        return ("Bearer access-" + given.get()).equals(request.getHeaders().get("Authorization"))
                ? AcmeServer.ok("{\"Id\":7}")
                : AcmeServer.failure(401, "{\"Code\":\"E401\",\"Message\":\"expired\"}");
    }

    TokenEndpoint endpoint() {
        return new Builder().login()::token;
    }

    AcmeClient client(TokenStore store, Function<TokenEndpoint, Grant> grant) {
        return server.client()
                .auth(new OAuth2Auth(store, grant.apply(endpoint()), secrets, server.time()))
                .build();
    }

    AcmeClient ofClientCredentials() {
        return client(TokenStore.inMemory(), endpoint -> Grant.clientCredentials(endpoint, "client-1", CLIENT_SECRET));
    }

    AcmeClient ofUser(TokenStore store) {
        return client(store, endpoint -> Grant.refreshToken(endpoint, "client-1", Optional.of(CLIENT_SECRET)));
    }

    private final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }

        Login login() {
            VendorProfile profile = new VendorProfile(
                    "Acme login",
                    "main",
                    HttpUrl.get(server.url()),
                    secrets,
                    new OAuth2Envelope(secrets, server.time()),
                    () -> RateBudget.unlimited(server.time()),
                    Json.mapper());
            return time(server.time())
                    .retryPolicy(AcmeServer.policy())
                    .connect(profile, http())
                    .service(Login.class);
        }
    }
}

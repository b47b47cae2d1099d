package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** Authorization code with PKCE (RFC 7636, S256): how a user lets an application in. Safe for use by many threads. */
public final class AuthorizationCodeFlow {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpUrl authorizationUrl;
    private final TokenEndpoint endpoint;
    private final String clientId;
    private final String redirectUri;

    /**
     * @param authorizationUrl the vendor's page that asks the user
     * @param redirectUri the application's own, as it was told to the vendor
     */
    public AuthorizationCodeFlow(
            HttpUrl authorizationUrl, TokenEndpoint endpoint, String clientId, String redirectUri) {
        this.authorizationUrl = authorizationUrl;
        this.endpoint = endpoint;
        this.clientId = clientId;
        this.redirectUri = redirectUri;
    }

    /**
     * Begins a sign-in. Sends nothing.
     *
     * @param scopes what to ask for; none leaves it to what the vendor knows of the application
     */
    public AuthorizationRequest begin(List<String> scopes) {
        String state = random();
        String verifier = random();
        HttpUrl.Builder url = authorizationUrl
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", clientId)
                .addQueryParameter("redirect_uri", redirectUri)
                .addQueryParameter("code_challenge", challenge(verifier))
                .addQueryParameter("code_challenge_method", "S256")
                .addQueryParameter("state", state);
        if (!scopes.isEmpty()) {
            url.addQueryParameter("scope", String.join(" ", scopes));
        }
        return new AuthorizationRequest(
                url.build().toString(), Secret.of("state", state), Secret.of("codeVerifier", verifier));
    }

    /**
     * The call that buys the token for what the user brought back. A code can be used once.
     *
     * @param callbackUrl the whole address that the user's browser came back with
     * @throws IllegalArgumentException if the address is none, belongs to another sign-in, or says that the user refused
     */
    public ApiCall<OAuth2Token> finish(AuthorizationRequest begun, String callbackUrl) {
        return endpoint.token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                clientId,
                "redirect_uri",
                redirectUri,
                "code_verifier",
                begun.codeVerifier().reveal(),
                "code",
                code(begun, callbackUrl)));
    }

    private static String code(AuthorizationRequest begun, String callbackUrl) {
        HttpUrl url = HttpUrl.parse(callbackUrl);
        if (url == null) {
            throw new IllegalArgumentException("callbackUrl is no http or https URL: give the whole address");
        }
        String state = url.queryParameter("state");
        if (state == null || state.isBlank() || !Secret.of("state", state).equals(begun.state())) {
            throw new IllegalArgumentException("callbackUrl has the state of another sign-in: begin anew");
        }
        String error = url.queryParameter("error");
        if (error != null) {
            throw new IllegalArgumentException("callbackUrl says that the sign-in was refused: " + error);
        }
        String code = url.queryParameter("code");
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("callbackUrl has no code: give the whole address");
        }
        return code;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

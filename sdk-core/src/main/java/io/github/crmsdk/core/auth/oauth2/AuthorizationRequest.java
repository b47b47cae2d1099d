package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.Secret;

/**
 * A sign-in under way. Keep it with the user's session until the user comes back.
 *
 * @param url where to send the user's browser
 * @param state comes back with the user, and proves that it is the same one
 * @param codeVerifier proves to the vendor that who asks for the token is who began the sign-in
 */
public record AuthorizationRequest(String url, Secret state, Secret codeVerifier) {
    /** Without the query, which has the state in it. */
    @Override
    public String toString() {
        return "AuthorizationRequest[url=" + url.split("\\?", 2)[0] + "?***]";
    }
}

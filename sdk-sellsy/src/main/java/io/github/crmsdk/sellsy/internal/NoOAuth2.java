package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import java.util.List;
import okhttp3.Request;

/** API v2 of a client that was given the keys of v1 only. */
public final class NoOAuth2 implements AuthStrategy {
    @Override
    public Request authenticate(Request request) {
        throw new IllegalStateException("credentials for API v2 are missing: " + request.method() + " "
                + request.url().encodedPath()
                + " needs clientCredentials or signedIn, give them to the client's builder");
    }

    @Override
    public List<Secret> secrets() {
        return List.of();
    }
}

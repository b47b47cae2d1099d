package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import java.util.List;
import java.util.Map;
import okhttp3.Request;

/** Keys in headers of their own. */
public final class HeaderAuth implements AuthStrategy {
    private final Map<String, Secret> headers;

    /** Sends each secret under its header's name. */
    public HeaderAuth(Map<String, Secret> headers) {
        this.headers = Map.copyOf(headers);
    }

    @Override
    public Request authenticate(Request request) {
        Request.Builder signed = request.newBuilder();
        headers.forEach((name, secret) -> signed.header(name, secret.reveal()));
        return signed.build();
    }

    @Override
    public List<Secret> secrets() {
        return List.copyOf(headers.values());
    }
}

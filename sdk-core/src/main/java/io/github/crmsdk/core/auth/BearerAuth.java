package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import java.util.List;
import okhttp3.Request;

/** A token that does not change, in the {@code Authorization} header. */
public final class BearerAuth implements AuthStrategy {
    private final Secret token;

    public BearerAuth(Secret token) {
        this.token = token;
    }

    @Override
    public Request authenticate(Request request) {
        return request.newBuilder()
                .header("Authorization", "Bearer " + token.reveal())
                .build();
    }

    @Override
    public List<Secret> secrets() {
        return List.of(token);
    }
}

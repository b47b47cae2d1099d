package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import okhttp3.Request;

/**
 * What must not show of a client's OAuth 2: its secret and the tokens of late. As an {@link AuthStrategy} it is that of
 * the token endpoint, which takes its credentials in the body.
 */
public final class OAuth2Secrets implements AuthStrategy {
    private static final int TOKENS = 16;

    private final List<Secret> fixed;
    private final Deque<Secret> tokens = new ArrayDeque<>();

    public OAuth2Secrets(List<Secret> fixed) {
        this.fixed = List.copyOf(fixed);
    }

    synchronized void add(Secret token) {
        if (!tokens.contains(token)) {
            tokens.addLast(token);
        }
        if (tokens.size() > TOKENS) {
            tokens.removeFirst();
        }
    }

    void add(OAuth2Token token) {
        add(token.accessToken());
        Secret refresh = token.refreshToken();
        if (refresh != null) {
            add(refresh);
        }
    }

    @Override
    public Request authenticate(Request request) {
        return request;
    }

    @Override
    public synchronized List<Secret> secrets() {
        List<Secret> all = new ArrayList<>(fixed);
        all.addAll(tokens);
        return List.copyOf(all);
    }
}

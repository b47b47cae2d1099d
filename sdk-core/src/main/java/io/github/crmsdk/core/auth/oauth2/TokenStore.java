package io.github.crmsdk.core.auth.oauth2;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where an application keeps its token. Where each refresh token buys one renewal, losing the newest means that the user
 * has to sign in again: so a new token is saved here before it is used, and what another process saved is used first.
 *
 * <p>Implementations are safe for use by many threads. They may block; they run on threads of their own.
 */
public interface TokenStore {
    /** The newest token; empty if there was none yet. */
    Optional<OAuth2Token> load();

    /** Keeps this token in place of the one before. A failure fails the calls that wait; it is saved again later. */
    void save(OAuth2Token token);

    /** Keeps a token as long as the process lives. */
    static TokenStore inMemory() {
        return holding(null);
    }

    /** Keeps a token as long as the process lives, starting with this one. */
    static TokenStore inMemory(OAuth2Token first) {
        return holding(first);
    }

    private static TokenStore holding(@Nullable OAuth2Token first) {
        AtomicReference<@Nullable OAuth2Token> held = new AtomicReference<>(first);
        return new TokenStore() {
            @Override
            public Optional<OAuth2Token> load() {
                return Optional.ofNullable(held.get());
            }

            @Override
            public void save(OAuth2Token token) {
                held.set(token);
            }
        };
    }
}

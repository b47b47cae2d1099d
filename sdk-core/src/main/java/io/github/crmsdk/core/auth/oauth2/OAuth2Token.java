package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.Secret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a token endpoint gave. Prints without its secrets; {@link Secret#reveal()} gives them to a {@link TokenStore}.
 *
 * @param accessToken goes out with each request
 * @param refreshToken buys the next token; null where the grant gives none
 * @param obtainedAt when it came
 * @param expiresAt when the access token ends
 */
public record OAuth2Token(Secret accessToken, @Nullable Secret refreshToken, Instant obtainedAt, Instant expiresAt) {
    private static final Duration EARLIEST = Duration.ofMinutes(5);

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Renewed before its end, so that no call meets an expired token: in its last tenth, at most 5 minutes before. */
    boolean isDue(Instant now) {
        Duration tenth = Duration.between(obtainedAt, expiresAt).dividedBy(10);
        return !now.isBefore(expiresAt.minus(tenth.compareTo(EARLIEST) < 0 ? tenth : EARLIEST));
    }

    /** An endpoint that sends no new refresh token lets the old one be used on. */
    OAuth2Token orRefreshedBy(@Nullable Secret older) {
        return refreshToken != null ? this : new OAuth2Token(accessToken, older, obtainedAt, expiresAt);
    }
}

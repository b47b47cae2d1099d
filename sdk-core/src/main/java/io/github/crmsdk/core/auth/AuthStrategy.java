package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;

/**
 * Puts credentials on a request. Asked anew for each attempt, so that dates and tokens are fresh, and only for requests
 * to the client's own host. Implementations are safe for use by many threads.
 */
public interface AuthStrategy {
    /** The request with credentials; may block where a token must be fetched first. */
    Request authenticate(Request request);

    /** The same without blocking; override it where {@link #authenticate} may block. */
    default CompletableFuture<Request> authenticateAsync(Request request) {
        return CompletableFuture.completedFuture(authenticate(request));
    }

    /**
     * The vendor refused these credentials. Makes the next {@link #authenticate} use newer ones, if there can be any.
     *
     * @return true if the request is worth one more attempt
     */
    default boolean renew(Request refused) {
        return false;
    }

    /** Everything that must not show in a log line or message. */
    List<Secret> secrets();
}

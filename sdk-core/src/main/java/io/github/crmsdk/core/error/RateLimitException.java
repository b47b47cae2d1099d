package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Too many calls: the vendor said so, or the client's own budget is used up and the call's timeout ends before there is
 * room again, in which case nothing was sent. {@link ApiError#retryAfter()} says how long to wait, where known.
 */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(CallInfo call, ApiError error) {
        super(call, error);
    }

    /** The client's own budget has no room for so long; nothing was sent. */
    public static RateLimitException ofBudget(CallInfo call, Duration wait) {
        return new RateLimitException(
                call,
                new ApiError(
                        429,
                        "",
                        "not sent: the client's rate budget is used up",
                        Map.of(),
                        null,
                        Optional.of(wait),
                        ""));
    }

    /** How long to wait before the next call, where known. */
    public Optional<Duration> retryAfter() {
        return error().retryAfter();
    }
}

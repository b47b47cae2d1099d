package io.github.crmsdk.core.internal;

import dev.failsafe.Execution;
import dev.failsafe.ExecutionContext;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A client's retry rules on top of Failsafe, and its budget of retries. */
public final class Retries {
    private static final Set<Integer> READS = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Set<Integer> WRITES = Set.of(429, 503);

    // Adaptive retries as the AWS SDKs have them: while most retries fail, a client runs out of them.
    private static final int MOST_TOKENS = 500;
    private static final int RETRY_COST = 5;

    private final RetryPolicy policy;
    private final AtomicInteger tokens = new AtomicInteger(MOST_TOKENS);

    public Retries(RetryPolicy policy) {
        this.policy = policy;
    }

    private dev.failsafe.RetryPolicy<Object> failsafe(boolean repeatable) {
        return dev.failsafe.RetryPolicy.builder()
                .withMaxAttempts(policy.maxAttempts())
                .handleIf((result, failure) -> isWorthRetrying(failure, repeatable))
                .withDelayFn(this::delay)
                .build();
    }

    /** Counts the failures of one call. Failsafe is loaded at the first failure of a process, not at its start. */
    Execution<Object> begin(boolean repeatable) {
        return Execution.of(failsafe(repeatable));
    }

    /** Takes what one more retry costs; false if the client has used its retries up. */
    boolean afford() {
        return tokens.getAndUpdate(have -> have < RETRY_COST ? have : have - RETRY_COST) >= RETRY_COST;
    }

    /** A success gives back what its call's retries took, so that only retries that led to nothing use the tokens up. */
    void succeeded(int retries) {
        if (tokens.get() < MOST_TOKENS) {
            tokens.updateAndGet(have -> Math.min(MOST_TOKENS, have + Math.max(1, retries * RETRY_COST)));
        }
    }

    private boolean isWorthRetrying(@Nullable Throwable failure, boolean repeatable) {
        if (failure instanceof CallInterruptedException) {
            return false;
        }
        if (failure instanceof TransportException transport) {
            return repeatable || !transport.outcomeUnknown();
        }
        if (failure instanceof ApiException refused) {
            boolean now = (repeatable ? READS : WRITES).contains(refused.error().status())
                    || refused instanceof RateLimitException
                    || (repeatable && failedUnderSuccess(refused));
            return now && askedWait(refused).orElse(Duration.ZERO).compareTo(policy.maxRetryAfter()) <= 0;
        }
        return false;
    }

    /** The vendor says inside a successful answer that it failed by itself. */
    private static boolean failedUnderSuccess(ApiException refused) {
        return refused instanceof ServerException && refused.error().status() < 300;
    }

    private Duration delay(ExecutionContext<Object> context) {
        return askedWait(context.getLastException()).orElseGet(() -> jitter(context.getAttemptCount()));
    }

    private Duration jitter(int failures) {
        double bound = Math.min(nanos(policy.baseDelay()) * (1 << (failures - 1)), nanos(policy.maxDelay()));
        return Duration.ofNanos((long) (policy.random().nextDouble() * bound));
    }

    /** Of any length: what a long cannot hold is the most that it can. */
    private static double nanos(Duration length) {
        return (double) TimeUnit.NANOSECONDS.convert(length);
    }

    private static Optional<Duration> askedWait(@Nullable Throwable failure) {
        return failure instanceof ApiException refused ? refused.error().retryAfter() : Optional.empty();
    }
}

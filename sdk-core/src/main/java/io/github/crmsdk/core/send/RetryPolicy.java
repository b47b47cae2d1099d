package io.github.crmsdk.core.send;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * When a failed attempt is followed by another. Reads and operations declared idempotent are repeated after HTTP 408,
 * 425, 429, 500, 502, 503, 504 and after transport failures; other writes only if the vendor certainly did not see them
 * or answered 429 or 503. The wait is random between zero and a bound that doubles from {@link #baseDelay()} to
 * {@link #maxDelay()}; a {@code Retry-After} of the vendor is obeyed up to {@link #maxRetryAfter()}, and a longer one
 * ends the call. Besides, a client stops retrying while most of its recent retries failed.
 *
 * @param maxAttempts how often a request is sent at most, from 1 (no retries) to 10
 * @param baseDelay bound of the first wait
 * @param maxDelay largest bound
 * @param maxRetryAfter the longest wait on the vendor's word
 * @param random where the jitter comes from; asked by many threads
 */
public record RetryPolicy(
        int maxAttempts, Duration baseDelay, Duration maxDelay, Duration maxRetryAfter, RandomGenerator random) {
    public RetryPolicy {
        if (maxAttempts < 1 || maxAttempts > 10) {
            throw new IllegalArgumentException("maxAttempts is " + maxAttempts + ": it must be from 1 to 10");
        }
        if (baseDelay.isNegative() || maxDelay.compareTo(baseDelay) < 0 || maxRetryAfter.isNegative()) {
            throw new IllegalArgumentException("baseDelay " + baseDelay + ", maxDelay " + maxDelay + ", maxRetryAfter "
                    + maxRetryAfter + ": none may be negative, nor maxDelay below baseDelay");
        }
    }

    /** 3 attempts, waits up to 0.5 s doubling to 8 s, {@code Retry-After} up to 120 s. */
    public static RetryPolicy standard() {
        return new RetryPolicy(
                3,
                Duration.ofMillis(500),
                Duration.ofSeconds(8),
                Duration.ofSeconds(120),
                () -> ThreadLocalRandom.current().nextLong());
    }

    /** One attempt only. */
    public static RetryPolicy none() {
        return standard().withMaxAttempts(1);
    }

    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, baseDelay, maxDelay, maxRetryAfter, random);
    }

    public RetryPolicy withDelays(Duration base, Duration max) {
        return new RetryPolicy(maxAttempts, base, max, maxRetryAfter, random);
    }

    public RetryPolicy withMaxRetryAfter(Duration most) {
        return new RetryPolicy(maxAttempts, baseDelay, maxDelay, most, random);
    }

    public RetryPolicy withRandom(RandomGenerator source) {
        return new RetryPolicy(maxAttempts, baseDelay, maxDelay, maxRetryAfter, source);
    }
}

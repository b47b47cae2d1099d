package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.send.RateBudget;
import java.time.Duration;

/**
 * Ten calls a second, and pauses of five minutes at most: when the vendor's day begins is not documented, so that a client
 * which has used it up looks again now and then.
 */
public record PatientBudget(RateBudget calls) implements RateBudget {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Override
    public Duration reserve(Duration atMost) {
        return calls.reserve(atMost);
    }

    @Override
    public void pause(Duration wait) {
        calls.pause(wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE);
    }
}

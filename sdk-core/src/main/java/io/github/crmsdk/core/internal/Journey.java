package io.github.crmsdk.core.internal;

import dev.failsafe.Execution;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.RateLimitException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way: its deadline, its attempts, and what a failure leads to. It never waits by itself, so that sync and
 * async share it. Used by one thread at a time.
 */
final class Journey<T extends @Nullable Object> {
    private final Sender sender;
    private final Exchange<T> exchange;
    private final long deadline;
    private int attempts;
    private boolean renewed;
    private @Nullable Attempt<T> latest;
    private @Nullable Execution<Object> retries;

    Journey(Sender sender, Exchange<T> exchange) {
        this.sender = sender;
        this.exchange = exchange;
        this.deadline = sender.time().nanoTime()
                + exchange.timeout().orElse(sender.limits().call()).toNanos();
    }

    /** How long to wait for a place in the budget, which is taken by asking. */
    Duration budgetWait() {
        Duration left = left();
        if (left.isNegative()) {
            throw new CallTimeoutException(exchange.info(), "no time left for an attempt", false, null);
        }
        Duration wait = sender.budget().reserve(left);
        if (wait.compareTo(left) > 0) {
            throw RateLimitException.ofBudget(exchange.info(), wait);
        }
        return wait;
    }

    Attempt<T> nextAttempt() {
        attempts++;
        Duration limit = sender.limits().attempt();
        Duration left = left();
        latest = new Attempt<>(sender, exchange, attempts, left.compareTo(limit) < 0 ? left : limit);
        return latest;
    }

    /** How long to wait after this failure before the next attempt; throws the failure if there is to be none. */
    Duration retryWait(CrmException failure) {
        if (failure instanceof RateLimitException limited) {
            limited.retryAfter().ifPresent(sender.budget()::pause);
        }
        if (failure instanceof AuthenticationException && !renewed && renew()) {
            return Duration.ZERO;
        }
        if (retries == null) {
            retries = sender.retries().begin(exchange.idempotent());
        }
        retries.recordException(failure);
        if (retries.isComplete()
                || retries.getDelay().compareTo(left()) >= 0
                || !sender.retries().afford()) {
            throw failure;
        }
        return retries.getDelay();
    }

    private boolean renew() {
        renewed = true;
        return latest != null && sender.auth().renew(latest.request());
    }

    private Duration left() {
        return Duration.ofNanos(deadline - sender.time().nanoTime());
    }
}

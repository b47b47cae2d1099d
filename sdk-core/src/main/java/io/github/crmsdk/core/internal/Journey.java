package io.github.crmsdk.core.internal;

import dev.failsafe.Execution;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.TransportException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way: its deadline, its attempts, and what a failure leads to. It never waits by itself, so that sync and
 * async share it. Used by one thread at a time.
 */
final class Journey<T extends @Nullable Object> {
    static final String CLOSED = "not sent: the client is closed";

    // Half of what nanoseconds can hold, 146 years: added to any clock it is still later than now.
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final Sender sender;
    private final Exchange<T> exchange;
    private final long deadline;
    private int attempts;
    private int paidRetries;
    private boolean outcomeUnknown;
    private boolean renewed;
    private @Nullable Attempt<T> latest;
    private @Nullable Execution<Object> retries;

    Journey(Sender sender, Exchange<T> exchange) {
        this.sender = sender;
        this.exchange = exchange;
        Duration timeout = exchange.timeout().orElse(sender.limits().call());
        this.deadline = sender.time().nanoTime() + Math.min(FOREVER, TimeUnit.NANOSECONDS.convert(timeout));
    }

    /** How long to wait for a place in the budget, which is taken by asking. */
    Duration budgetWait() {
        if (sender.client().dispatcher().executorService().isShutdown()) {
            throw new TransportException(exchange.info(), CLOSED, outcomeUnknown, null);
        }
        Duration left = left();
        if (left.isNegative()) {
            throw new CallTimeoutException(exchange.info(), "no time left for an attempt", outcomeUnknown, null);
        }
        Duration wait = sender.budget().reserve(left);
        if (wait.compareTo(left) > 0) {
            throw RateLimitException.ofBudget(exchange.info(), wait);
        }
        return wait;
    }

    Attempt<T> nextAttempt() {
        attempts++;
        latest = new Attempt<>(sender, exchange, attempts, deadline, outcomeUnknown);
        return latest;
    }

    void succeeded() {
        sender.retries().succeeded(paidRetries);
    }

    /** The wait before an attempt was interrupted. */
    CallInterruptedException interrupted(InterruptedException cause) {
        return new CallInterruptedException(exchange.info(), outcomeUnknown, cause);
    }

    /** How long to wait after this failure before the next attempt; throws the failure if there is to be none. */
    Duration retryWait(CrmException failure) {
        outcomeUnknown |= failure instanceof TransportException broken && broken.outcomeUnknown();
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
        paidRetries++;
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

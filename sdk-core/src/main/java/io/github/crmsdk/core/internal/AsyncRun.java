package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.send.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a journey from attempt to attempt without a thread that waits. */
final class AsyncRun<T extends @Nullable Object, R extends @Nullable Object> {
    private final Journey<T> journey;
    private final TimeSource time;
    private final Function<ApiResponse<T>, R> mapping;
    private final CompletableFuture<R> outcome = new CompletableFuture<>();
    private volatile @Nullable Future<?> timer;
    private volatile @Nullable Attempt<T> attempt;

    AsyncRun(Journey<T> journey, TimeSource time, Function<ApiResponse<T>, R> mapping) {
        this.journey = journey;
        this.time = time;
        this.mapping = mapping;
    }

    CompletableFuture<R> start() {
        // However it ends: the application may cancel it, put a timeout on it or complete it.
        CompletableFuture<R> unused = outcome.whenComplete((value, failed) -> stop());
        next();
        return outcome;
    }

    private void next() {
        guarded(() -> after(journey.budgetWait(), this::send));
    }

    private void send() {
        Attempt<T> current = journey.nextAttempt();
        attempt = current;
        CompletableFuture<?> unused = current.sendAsync().whenComplete((response, failed) -> {
            attempt = null;
            guarded(() -> arrived(response, failed));
        });
        if (outcome.isDone()) {
            stop();
        }
    }

    private void arrived(ApiResponse<T> response, @Nullable Throwable failed) {
        if (failed == null) {
            journey.succeeded();
            outcome.complete(mapping.apply(response));
        } else {
            retry(
                    failed instanceof CompletionException wrapped && wrapped.getCause() != null
                            ? wrapped.getCause()
                            : failed);
        }
    }

    private void retry(Throwable failed) {
        if (failed instanceof CrmException failure) {
            after(journey.retryWait(failure), this::next);
        } else {
            outcome.completeExceptionally(failed);
        }
    }

    private void after(Duration wait, Runnable step) {
        if (wait.isZero() || wait.isNegative()) {
            step.run();
            return;
        }
        timer = time.schedule(() -> guarded(step), wait);
        if (outcome.isDone()) {
            stop();
        }
    }

    /** Whatever is thrown on the way ends the future: nobody may be left waiting. */
    private void guarded(Runnable step) {
        try {
            if (!outcome.isDone()) {
                step.run();
            }
        } catch (Throwable failed) {
            outcome.completeExceptionally(failed);
        }
    }

    private void stop() {
        Future<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
        Attempt<T> running = attempt;
        if (running != null) {
            running.cancel();
        }
    }
}

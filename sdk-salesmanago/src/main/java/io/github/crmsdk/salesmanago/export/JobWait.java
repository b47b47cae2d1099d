package io.github.crmsdk.salesmanago.export;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Checks;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Follows a job to its end. Immutable; nothing is sent before {@link #execute} or {@link #executeAsync}.
 *
 * <pre>{@code
 * JobStatus done = salesmanago.waitForJob(job.requestId())
 *         .every(Duration.ofSeconds(10)).atMost(Duration.ofHours(1)).onProgress(status -> log(status)).execute();
 * }</pre>
 */
@CheckReturnValue
public final class JobWait {
    private final ApiCall<JobStatus> status;
    private final TimeSource time;
    private final Duration interval;
    private final Duration limit;
    private final Consumer<JobStatus> progress;

    /** Used by the SDK: asks every 5 seconds, for 30 minutes at most. */
    public JobWait(ApiCall<JobStatus> status, TimeSource time) {
        this(status, time, Duration.ofSeconds(5), Duration.ofMinutes(30), any -> {});
    }

    private JobWait(
            ApiCall<JobStatus> status,
            TimeSource time,
            Duration interval,
            Duration limit,
            Consumer<JobStatus> progress) {
        this.status = status;
        this.time = time;
        this.interval = interval;
        this.limit = limit;
        this.progress = progress;
    }

    /** Asks so often; every 5 seconds unless set, from 1 second. */
    public JobWait every(Duration pause) {
        Checks.range("every, in milliseconds,", pause.toMillis(), 1000, Integer.MAX_VALUE);
        return new JobWait(status, time, pause, limit, progress);
    }

    /** Gives up after so long; after 30 minutes unless set. */
    public JobWait atMost(Duration longest) {
        Checks.range("atMost, in milliseconds,", longest.toMillis(), 1, Integer.MAX_VALUE);
        return new JobWait(status, time, interval, longest, progress);
    }

    /** Tells each status that is not the last. */
    public JobWait onProgress(Consumer<JobStatus> listener) {
        return new JobWait(status, time, interval, limit, listener);
    }

    /**
     * @throws CallTimeoutException if the job still runs at the limit; it goes on running
     * @throws io.github.crmsdk.core.error.CrmException if the vendor says that it failed, or could not be asked
     */
    public JobStatus execute() {
        long deadline = deadline();
        while (true) {
            JobStatus latest = status.execute();
            if (isOver(latest, deadline)) {
                return latest;
            }
            try {
                time.sleep(interval);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CallInterruptedException(status.info(), false, interrupted);
            }
        }
    }

    /** The same without blocking; cancelling the future ends the asking. */
    public CompletableFuture<JobStatus> executeAsync() {
        CompletableFuture<JobStatus> outcome = new CompletableFuture<>();
        ask(outcome, deadline());
        return outcome;
    }

    private void ask(CompletableFuture<JobStatus> outcome, long deadline) {
        if (outcome.isDone()) {
            return;
        }
        CompletableFuture<JobStatus> question = status.executeAsync();
        var unusedCancel = outcome.whenComplete((any, failed) -> question.cancel(false));
        question.thenAccept(latest -> {
                    if (isOver(latest, deadline)) {
                        outcome.complete(latest);
                    } else {
                        Future<?> timer = time.schedule(() -> ask(outcome, deadline), interval);
                        var unused = outcome.whenComplete((any, failed) -> timer.cancel(false));
                    }
                })
                .exceptionally(failed -> {
                    outcome.completeExceptionally(failed instanceof CompletionException ? failed.getCause() : failed);
                    return null;
                });
    }

    private long deadline() {
        return time.nanoTime() + limit.toNanos();
    }

    private boolean isOver(JobStatus latest, long deadline) {
        if (latest.isDone()) {
            return true;
        }
        progress.accept(latest);
        if (time.nanoTime() + interval.toNanos() - deadline > 0) {
            throw new CallTimeoutException(
                    status.info(),
                    "the job was still running after " + limit + ", saying '" + String.join("; ", latest.message())
                            + "'",
                    false,
                    null);
        }
        return false;
    }
}

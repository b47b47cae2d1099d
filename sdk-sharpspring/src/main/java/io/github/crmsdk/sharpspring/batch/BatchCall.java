package io.github.crmsdk.sharpspring.batch;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.vendor.Checks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Creates, changes or deletes many objects, in as many requests as it takes, one after the other. Immutable; nothing is
 * sent before one of the sending methods is called.
 *
 * <pre>{@code
 * BatchResult result = sharpspring.leads().createAll(leads).execute();
 * result.failures().forEach(item -> log.warn("lead {}: {}", item.index(), item.failure().getMessage()));
 * }</pre>
 *
 * <p>An object that the vendor refuses is a failure of that object alone. If a request fails as a whole, its objects carry
 * that exception and those after it are not sent; only if that is the very first request, so that there is no success to
 * tell of, the exception itself is thrown.
 */
@CheckReturnValue
public final class BatchCall {
    /** The most objects that the vendor takes in one request. */
    private static final int MOST_OBJECTS = 500;

    private final int size;
    private final int perRequest;
    private final Slices slices;

    /** The call for the objects of these indices. */
    interface Slices {
        ApiCall<List<Written>> slice(int from, int to);
    }

    private BatchCall(int size, int perRequest, Slices slices) {
        this.size = size;
        this.perRequest = perRequest;
        this.slices = slices;
    }

    /** Used by the resources: a batch of these objects by the call that takes up to 500 of them. */
    public static <R> BatchCall of(List<R> objects, Function<List<R>, ApiCall<List<Written>>> request) {
        List<R> all = List.copyOf(objects);
        return new BatchCall(all.size(), MOST_OBJECTS, (from, to) -> request.apply(all.subList(from, to)));
    }

    /**
     * The same batch with at most so many objects a request; 500 unless set. The vendor advises 250 for leads with many
     * custom fields.
     *
     * @throws IllegalArgumentException if it is not from 1 to 500
     */
    public BatchCall perRequest(int objects) {
        Checks.range("perRequest", objects, 1, MOST_OBJECTS);
        return new BatchCall(size, objects, slices);
    }

    /** The same batch with another limit on the duration of each of its requests. */
    public BatchCall timeout(Duration limit) {
        return with(call -> call.timeout(limit));
    }

    /** The same batch with one more header on each of its requests. */
    public BatchCall header(String name, String value) {
        return with(call -> call.header(name, value));
    }

    private BatchCall with(UnaryOperator<ApiCall<List<Written>>> option) {
        return new BatchCall(size, perRequest, (from, to) -> option.apply(slices.slice(from, to)));
    }

    /** Sends the requests and waits for what became of all objects; without objects nothing is sent. */
    public BatchResult execute() {
        BatchRun run = new BatchRun(size, perRequest, slices);
        while (run.hasNext()) {
            ApiCall<List<Written>> request = run.next();
            try {
                run.answered(request.execute());
            } catch (CrmException failure) {
                run.failed(failure);
            }
        }
        return run.result();
    }

    /** The same without blocking this thread. Cancelling the future stops the request on its way and those after it. */
    public CompletableFuture<BatchResult> executeAsync() {
        CompletableFuture<BatchResult> outcome = new CompletableFuture<>();
        advance(new BatchRun(size, perRequest, slices), outcome);
        return outcome;
    }

    private static void advance(BatchRun run, CompletableFuture<BatchResult> outcome) {
        if (!run.hasNext() || outcome.isDone()) {
            outcome.complete(run.result());
            return;
        }
        CompletableFuture<List<Written>> request = run.next().executeAsync();
        var unusedCancel = outcome.whenComplete((result, failed) -> request.cancel(false));
        var unusedNext = request.whenComplete((written, failed) -> {
            try {
                if (failed == null) {
                    run.answered(written);
                } else if (failed instanceof CrmException failure) {
                    run.failed(failure);
                } else {
                    throw failed;
                }
                advance(run, outcome);
            } catch (Throwable hopeless) {
                outcome.completeExceptionally(hopeless);
            }
        });
    }
}

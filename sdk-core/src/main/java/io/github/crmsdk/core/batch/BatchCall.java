package io.github.crmsdk.core.batch;

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
 * Any number of requests, sent in as many calls as it takes, one after the other. Immutable; nothing is sent before
 * {@link #execute} or {@link #executeAsync}, each of which sends the batch anew.
 *
 * <pre>{@code
 * BatchResult<CreateLead, Long> result = sharpspring.leads().createAll(leads).execute();
 * result.failures().forEach(item -> log.warn("{}: {}", item.state(), item.failure()));
 * }</pre>
 *
 * <p>No {@link CrmException} is thrown: the result tells of each request what became of it. A call that the vendor refuses
 * does not keep the others back. One that fails for lack of access, of room in a rate limit, of a connection, or by the
 * vendor's own fault does: what follows it is not sent.
 *
 * @param <T> the requests' type
 * @param <I> the type of the ids that the vendor gives
 */
@CheckReturnValue
public final class BatchCall<T, I> {
    private final List<T> requests;
    private final int most;
    private final int size;
    private final Function<List<T>, ApiCall<List<BatchItem<T, I>>>> call;
    private final List<BatchPart<T, I>> parts;

    /**
     * Used by vendor modules.
     *
     * @param most how many requests the vendor takes in one call
     * @param call makes one call, and of its answer an item for each of its requests; what it refuses is thrown here
     */
    public BatchCall(List<T> requests, int most, Function<List<T>, ApiCall<List<BatchItem<T, I>>>> call) {
        this(requests, most, most, call);
    }

    private BatchCall(List<T> requests, int most, int size, Function<List<T>, ApiCall<List<BatchItem<T, I>>>> call) {
        this.requests = List.copyOf(requests);
        this.most = most;
        this.size = size;
        this.call = call;
        this.parts = BatchPart.of(this.requests, size, call);
    }

    /**
     * The same batch with at most so many requests a call; as many as the vendor takes unless set.
     *
     * @throws IllegalArgumentException if it is below 1, or more than the vendor takes
     */
    public BatchCall<T, I> perCall(int atMost) {
        Checks.range("perCall", atMost, 1, most);
        return new BatchCall<>(requests, most, atMost, call);
    }

    /** The same batch with another limit on the duration of each of its calls. */
    public BatchCall<T, I> timeout(Duration limit) {
        return with(one -> one.timeout(limit));
    }

    /** The same batch with one more header on each of its calls. */
    public BatchCall<T, I> header(String name, String value) {
        return with(one -> one.header(name, value));
    }

    private BatchCall<T, I> with(UnaryOperator<ApiCall<List<BatchItem<T, I>>>> option) {
        return new BatchCall<>(requests, most, size, part -> option.apply(call.apply(part)));
    }

    /** Sends the calls and waits for their answers; without requests nothing is sent. */
    public BatchResult<T, I> execute() {
        BatchRun<T, I> run = new BatchRun<>(parts);
        while (run.hasNext()) {
            try {
                run.answered(run.next().execute());
            } catch (CrmException failure) {
                run.failed(failure);
            }
        }
        return run.result();
    }

    /** The same without blocking this thread. Cancelling the future stops the call on its way and those after it. */
    public CompletableFuture<BatchResult<T, I>> executeAsync() {
        CompletableFuture<BatchResult<T, I>> outcome = new CompletableFuture<>();
        advance(new BatchRun<>(parts), outcome);
        return outcome;
    }

    private static <T, I> void advance(BatchRun<T, I> run, CompletableFuture<BatchResult<T, I>> outcome) {
        if (outcome.isDone()) {
            return;
        }
        if (!run.hasNext()) {
            outcome.complete(run.result());
            return;
        }
        CompletableFuture<List<BatchItem<T, I>>> call = run.next().executeAsync();
        var unusedCancel = outcome.whenComplete((result, failed) -> call.cancel(false));
        var unusedNext = call.whenComplete((items, failed) -> {
            try {
                if (failed == null) {
                    run.answered(items);
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

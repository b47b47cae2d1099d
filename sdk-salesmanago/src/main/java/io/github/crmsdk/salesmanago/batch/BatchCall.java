package io.github.crmsdk.salesmanago.batch;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Requests that go out in calls of a bounded size, one after the other. Nothing is sent before {@link #execute} or
 * {@link #executeAsync}. A call that the vendor refuses does not keep the others back; one that fails for lack of
 * access, room or a connection does. Either way the result says of each request what became of it.
 *
 * @param <T> the requests' type
 */
@CheckReturnValue
public final class BatchCall<T> {
    private final List<List<T>> parts;
    private final Function<List<T>, ApiCall<List<BatchItem<T>>>> call;

    /**
     * Used by the SDK.
     *
     * @param size of one call
     * @param call makes one call, and of its answer an item for each request
     */
    public BatchCall(List<T> requests, int size, Function<List<T>, ApiCall<List<BatchItem<T>>>> call) {
        List<T> all = List.copyOf(requests);
        this.parts = IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)))
                .toList();
        this.call = call;
    }

    /** Sends the calls and waits for their answers. No failed call is thrown: the result holds it. */
    public BatchResult<T> execute() {
        List<BatchItem<T>> items = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            try {
                items.addAll(call.apply(parts.get(part)).execute());
            } catch (CrmException failure) {
                if (end(items, part, failure)) {
                    break;
                }
            }
        }
        return new BatchResult<>(items);
    }

    /** The same without blocking. */
    public CompletableFuture<BatchResult<T>> executeAsync() {
        return from(0, new ArrayList<>());
    }

    private CompletableFuture<BatchResult<T>> from(int part, List<BatchItem<T>> items) {
        if (part == parts.size()) {
            return CompletableFuture.completedFuture(new BatchResult<>(items));
        }
        return call.apply(parts.get(part))
                .executeAsync()
                .handle((answered, failed) -> {
                    if (failed == null) {
                        items.addAll(answered);
                        return false;
                    }
                    return end(items, part, known(failed));
                })
                .thenCompose(ended -> from(ended ? parts.size() : part + 1, items));
    }

    private static CrmException known(Throwable failed) {
        Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
        if (cause instanceof CrmException failure) {
            return failure;
        }
        throw new CompletionException(cause);
    }

    /** Notes the failure; true if the calls after it would fare no better. */
    private boolean end(List<BatchItem<T>> items, int part, CrmException failure) {
        BatchItem.State state = BatchItem.State.REFUSED;
        if (failure.outcomeUnknown()) {
            state = BatchItem.State.UNKNOWN;
        } else if (failure instanceof TransportException) {
            state = BatchItem.State.NOT_SENT;
        }
        add(items, part, state, failure);
        if (isOfThisCallOnly(failure)) {
            return false;
        }
        for (int next = part + 1; next < parts.size(); next++) {
            add(items, next, BatchItem.State.NOT_SENT, failure);
        }
        return true;
    }

    private void add(List<BatchItem<T>> items, int part, BatchItem.State state, CrmException failure) {
        parts.get(part).forEach(request -> items.add(new BatchItem<>(request, state, null, failure)));
    }

    private static boolean isOfThisCallOnly(CrmException failure) {
        return !(failure instanceof TransportException
                || failure instanceof AuthenticationException
                || failure instanceof PermissionException
                || failure instanceof RateLimitException
                || failure instanceof ServerException);
    }
}

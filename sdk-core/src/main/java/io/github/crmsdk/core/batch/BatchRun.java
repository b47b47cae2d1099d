package io.github.crmsdk.core.batch;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.batch.BatchItem.State;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import java.util.ArrayList;
import java.util.List;

/** A batch on its way: what was sent, and what became of it. Used by one thread at a time. */
final class BatchRun<T, I> {
    private final List<BatchPart<T, I>> parts;
    private final List<BatchItem<T, I>> items = new ArrayList<>();
    private int sent;

    BatchRun(List<BatchPart<T, I>> parts) {
        this.parts = parts;
    }

    boolean hasNext() {
        return sent < parts.size();
    }

    ApiCall<List<BatchItem<T, I>>> next() {
        return parts.get(sent++).call();
    }

    void answered(List<BatchItem<T, I>> answer) {
        items.addAll(answer);
    }

    /** The call sent last failed as a whole, and if the others would fare no better, they are not sent. */
    void failed(CrmException failure) {
        add(parts.get(sent - 1), state(failure), failure);
        while (isOfAllCalls(failure) && hasNext()) {
            add(parts.get(sent++), State.NOT_SENT, failure);
        }
    }

    BatchResult<T, I> result() {
        return new BatchResult<>(items);
    }

    private void add(BatchPart<T, I> part, State state, CrmException failure) {
        part.requests().forEach(request -> items.add(new BatchItem<>(request, state, null, failure)));
    }

    private static State state(CrmException failure) {
        if (failure.outcomeUnknown()) {
            return State.UNKNOWN;
        }
        boolean postponed = failure instanceof TransportException
                || failure instanceof RateLimitException
                || failure instanceof ServerException;
        return postponed ? State.NOT_SENT : State.REFUSED;
    }

    private static boolean isOfAllCalls(CrmException failure) {
        return failure instanceof TransportException
                || failure instanceof AuthenticationException
                || failure instanceof PermissionException
                || failure instanceof RateLimitException
                || failure instanceof ServerException;
    }
}

package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.salesmachine.tracking.BatchResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results as they come in. Used by one thread at a time. */
final class BatchResults {
    private final List<BatchResult> results = new ArrayList<>();
    private Optional<CrmException> stop = Optional.empty();

    void accepted(Chunk chunk) {
        add(chunk, Outcome.ACCEPTED, Optional.empty());
    }

    void failed(Chunk chunk, CrmException failure) {
        add(chunk, outcome(failure), Optional.of(failure));
        if (isHopeless(failure)) {
            stop = Optional.of(failure);
        }
    }

    /** For what follows a failure that stops the batch. */
    void skipped(Chunk chunk) {
        add(chunk, Outcome.NOT_SENT, stop);
    }

    boolean isStopped() {
        return stop.isPresent();
    }

    List<BatchResult> all() {
        return List.copyOf(results);
    }

    private void add(Chunk chunk, Outcome outcome, Optional<CrmException> failure) {
        chunk.items().forEach(item -> results.add(new BatchResult(item, outcome, failure)));
    }

    private static boolean isHopeless(CrmException failure) {
        return failure instanceof AuthenticationException
                || failure instanceof PermissionException
                || failure instanceof RateLimitException
                || failure instanceof CallInterruptedException;
    }

    private static Outcome outcome(CrmException failure) {
        if (failure instanceof TransportException broken) {
            return broken.outcomeUnknown() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
        }
        // A server that fails may have begun; one in maintenance has not.
        boolean begun =
                failure instanceof ServerException server && server.error().status() != 503;
        return failure instanceof ApiException && !begun ? Outcome.REFUSED : Outcome.UNKNOWN;
    }
}

package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.error.CrmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A batch, ready to be sent, one request after another. A request that fails does not hold up the following ones, unless
 * they would certainly fail too: credentials that are refused, a limit that is reached, an interrupted thread. Failures
 * are in the results and not thrown; a missing token is an {@link IllegalStateException} before anything is sent.
 * Requests of upserts alone are retried like upserts, all others like events. Immutable and safe for use by many threads;
 * each of the two methods sends the batch anew.
 */
@CheckReturnValue
public final class BatchCall {
    private final List<Chunk> chunks;

    BatchCall(Tracking tracking, Collection<? extends Trackable> items) {
        List<Trackable> all = List.copyOf(items);
        List<Chunk> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Tracking.BATCH_SIZE) {
            parts.add(Chunk.of(tracking, all.subList(from, Math.min(from + Tracking.BATCH_SIZE, all.size()))));
        }
        this.chunks = List.copyOf(parts);
    }

    /** Sends the batch and waits. The results are in the order of the items. */
    public List<BatchResult> execute() {
        BatchResults results = new BatchResults();
        for (Chunk chunk : chunks) {
            if (results.isStopped()) {
                results.skipped(chunk);
                continue;
            }
            try {
                chunk.call().execute();
                results.accepted(chunk);
            } catch (CrmException failure) {
                results.failed(chunk, failure);
            }
        }
        return results.all();
    }

    /** Sends the batch without blocking this thread. Cancelling the future stops it where it is. */
    public CompletableFuture<List<BatchResult>> executeAsync() {
        BatchRun run = new BatchRun(chunks.iterator());
        run.next();
        return run;
    }
}

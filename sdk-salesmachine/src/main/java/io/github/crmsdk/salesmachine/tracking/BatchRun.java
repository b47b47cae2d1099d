package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.error.CrmException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A batch on its way without a thread that waits. */
final class BatchRun extends CompletableFuture<List<BatchResult>> {
    private final Iterator<Chunk> left;
    private final BatchResults results = new BatchResults();
    private volatile @Nullable CompletableFuture<Void> sending;

    BatchRun(Iterator<Chunk> left) {
        this.left = left;
    }

    void next() {
        while (results.isStopped() && left.hasNext()) {
            results.skipped(left.next());
        }
        if (!left.hasNext()) {
            complete(results.all());
        } else if (!isDone()) {
            send(left.next());
        }
    }

    private void send(Chunk chunk) {
        CompletableFuture<Void> current = chunk.call().executeAsync();
        sending = current;
        if (isCancelled()) {
            current.cancel(true);
        }
        current.whenComplete((done, failed) -> {
            if (failed == null) {
                results.accepted(chunk);
                next();
            } else if (failed instanceof CrmException failure) {
                results.failed(chunk, failure);
                next();
            } else {
                completeExceptionally(failed);
            }
        });
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<Void> current = sending;
        if (cancelled && current != null) {
            current.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}

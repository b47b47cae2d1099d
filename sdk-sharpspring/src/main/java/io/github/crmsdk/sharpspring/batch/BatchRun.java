package io.github.crmsdk.sharpspring.batch;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.ApiError;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.sharpspring.internal.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A batch on its way: what was sent, and what became of it. Used by one thread at a time. */
final class BatchRun {
    private final int size;
    private final int perRequest;
    private final BatchCall.Slices slices;
    private final List<BatchItem> items = new ArrayList<>();
    private int end;
    private @Nullable ApiCall<List<Written>> current;

    BatchRun(int size, int perRequest, BatchCall.Slices slices) {
        this.size = size;
        this.perRequest = perRequest;
        this.slices = slices;
    }

    boolean hasNext() {
        return end < size;
    }

    ApiCall<List<Written>> next() {
        int from = end;
        end = Math.min(size, from + perRequest);
        ApiCall<List<Written>> call = slices.slice(from, end);
        current = call;
        return call;
    }

    /** The entries of an answer stand in the order of the objects. */
    void answered(List<Written> entries) {
        CallInfo call = info();
        for (Written entry : entries) {
            if (items.size() < end) {
                items.add(item(call, entry));
            }
        }
        while (items.size() < end) {
            add(new DataException(call, "the answer has " + entries.size() + " entries, none for this object"));
        }
    }

    /**
     * @throws CrmException the failure itself, if there is no success before it
     */
    void failed(CrmException failure) {
        if (items.isEmpty()) {
            throw failure;
        }
        while (items.size() < end) {
            add(failure);
        }
        CallInfo call = info();
        while (items.size() < size) {
            add(new TransportException(call, "not sent: an earlier request of the batch failed", false, failure));
        }
        end = size;
    }

    BatchResult result() {
        return new BatchResult(items);
    }

    private CallInfo info() {
        return java.util.Objects.requireNonNull(current).info();
    }

    private void add(CrmException failure) {
        items.add(new BatchItem(items.size(), null, failure));
    }

    private BatchItem item(CallInfo call, Written entry) {
        int index = items.size();
        return Boolean.TRUE.equals(entry.success())
                ? new BatchItem(index, entry.id(), null)
                : new BatchItem(index, null, refused(call, index, Failures.refusal(entry.error(), 200)));
    }

    private static CrmException refused(CallInfo call, int index, Refusal refusal) {
        return refusal.kind()
                .exception(
                        call,
                        new ApiError(
                                200,
                                refusal.code(),
                                "object " + index + ": " + refusal.message(),
                                refusal.fields(),
                                null,
                                Optional.empty(),
                                ""));
    }
}

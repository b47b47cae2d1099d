package io.github.crmsdk.sellsy.batch;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.DataException;
import java.util.List;
import java.util.stream.IntStream;

/** The answer to a batch as the vendor sends it. */
public record BatchAnswer(List<BatchResponse> responses) {
    BatchResult result(List<BatchCall> calls, CallInfo batch) {
        if (responses.size() > calls.size()) {
            throw new IllegalStateException(responses.size() + " responses came to " + calls.size() + " calls");
        }
        return new BatchResult(IntStream.range(0, calls.size())
                .mapToObj(index -> item(index, calls.get(index), batch))
                .toList());
    }

    private BatchItem item(int index, BatchCall call, CallInfo batch) {
        CallInfo info =
                new CallInfo(batch.vendor(), batch.account(), "batch[" + index + "]", call.method(), call.uri());
        return index < responses.size()
                ? new BatchItem(call, responses.get(index), responses.get(index).failure(info))
                : new BatchItem(
                        call,
                        null,
                        new DataException(
                                info, "no response came to this call of the batch: what became of it is not known"));
    }
}

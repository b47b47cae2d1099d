package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchItem.State;
import io.github.crmsdk.core.error.ApiError;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes batches of the methods that take up to 500 objects. */
public final class Batches {
    private static final int MOST_OBJECTS = 500;

    private Batches() {}

    /** A batch of these objects by the call that takes some of them. */
    public static <T> BatchCall<T, Long> of(List<T> objects, Function<List<T>, ApiCall<List<Written>>> request) {
        return new BatchCall<>(objects, MOST_OBJECTS, part -> {
            ApiCall<List<Written>> call = request.apply(part);
            return call.map(entries -> items(call.info(), part, entries));
        });
    }

    /** The entries of an answer stand in the order of the objects. */
    private static <T> List<BatchItem<T, Long>> items(CallInfo call, List<T> objects, List<Written> entries) {
        return IntStream.range(0, objects.size())
                .mapToObj(i -> i < entries.size()
                        ? item(call, objects.get(i), entries.get(i))
                        : unknown(
                                call,
                                objects.get(i),
                                "the answer has " + entries.size() + " entries, none for this object"))
                .toList();
    }

    private static <T> BatchItem<T, Long> item(CallInfo call, T object, Written entry) {
        if (entry.success() == null && !Failures.isFailure(entry.error())) {
            return unknown(call, object, "the entry of this object tells neither success nor error");
        }
        return Boolean.TRUE.equals(entry.success())
                ? BatchItem.accepted(object, entry.id())
                : refused(call, object, Failures.refusal(entry.error(), 200));
    }

    private static <T> BatchItem<T, Long> refused(CallInfo call, T object, Refusal refusal) {
        ApiError error =
                new ApiError(200, refusal.code(), refusal.message(), refusal.fields(), null, Optional.empty(), "");
        return new BatchItem<>(object, State.REFUSED, null, refusal.kind().exception(call, error));
    }

    private static <T> BatchItem<T, Long> unknown(CallInfo call, T object, String what) {
        return new BatchItem<>(object, State.UNKNOWN, null, new DataException(call, what));
    }
}

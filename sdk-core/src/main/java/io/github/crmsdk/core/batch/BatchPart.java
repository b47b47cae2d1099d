package io.github.crmsdk.core.batch;

import io.github.crmsdk.core.ApiCall;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The requests of one call, and the call. */
record BatchPart<T, I>(List<T> requests, ApiCall<List<BatchItem<T, I>>> call) {
    /** All calls are made before the first is sent, so that what is refused here is refused for all. */
    static <T, I> List<BatchPart<T, I>> of(
            List<T> requests, int size, Function<List<T>, ApiCall<List<BatchItem<T, I>>>> call) {
        return IntStream.range(0, (requests.size() + size - 1) / size)
                .mapToObj(part -> requests.subList(part * size, Math.min(requests.size(), (part + 1) * size)))
                .map(part -> new BatchPart<>(part, call.apply(part)))
                .toList();
    }
}

package io.github.crmsdk.sellsy.batch;

import java.util.List;

/** The calls of a batch. */
public record BatchRequest(List<BatchCall> calls) {
    /** @throws IllegalArgumentException if there are none */
    public BatchRequest {
        calls = List.copyOf(calls);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("a batch without calls: give one or more");
        }
    }
}

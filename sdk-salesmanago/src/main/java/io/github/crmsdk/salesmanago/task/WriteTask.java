package io.github.crmsdk.salesmanago.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * The one form of all writes of tasks.
 *
 * @param finished true deletes the task
 */
public record WriteTask(boolean finished, Request smContactTaskReq) {
    /**
     * What the task says, and which one it is.
     *
     * @param id null for a new one
     */
    public record Request(
            @Nullable String id, @JsonUnwrapped @Nullable TaskData data) {}

    WriteTask(boolean finished, @Nullable String id, @Nullable TaskData data) {
        this(finished, new Request(id, data));
    }
}

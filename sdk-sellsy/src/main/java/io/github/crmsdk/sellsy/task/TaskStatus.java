package io.github.crmsdk.sellsy.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Whether a task is done. */
public final class TaskStatus extends OpenEnum {
    public static final TaskStatus TODO = new TaskStatus("todo");
    public static final TaskStatus DONE = new TaskStatus("done");

    private TaskStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static TaskStatus of(String value) {
        return new TaskStatus(value);
    }
}

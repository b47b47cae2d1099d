package io.github.crmsdk.salesmachine.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Whether a task is done. */
public final class TaskStatus extends OpenEnum {
    public static final TaskStatus OPEN = new TaskStatus("open");
    public static final TaskStatus CLOSE = new TaskStatus("close");

    private TaskStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static TaskStatus of(String value) {
        return new TaskStatus(value);
    }
}

package io.github.crmsdk.salesmachine.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kind of task it is. */
public final class TaskType extends OpenEnum {
    public static final TaskType TODO = new TaskType("todo");
    public static final TaskType CALL = new TaskType("call");
    public static final TaskType MEETING = new TaskType("meeting");
    public static final TaskType EMAIL = new TaskType("email");

    private TaskType(String value) {
        super(value);
    }

    @JsonCreator
    public static TaskType of(String value) {
        return new TaskType(value);
    }
}

package io.github.crmsdk.sellsy.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.Attached;
import io.github.crmsdk.sellsy.attached.Label;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A task as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTask.class)
@JsonDeserialize(builder = Task.Builder.class)
public interface Task extends Attached {
    @Nullable
    String title();

    @Nullable
    TaskStatus status();

    @Nullable
    Boolean isPrivate();

    @Nullable
    Instant dueDate();

    @Nullable
    List<Long> assignedStaffIds();

    @Nullable
    Label label();

    /** 0 or 1. */
    @Nullable
    Integer priority();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTask.Builder {}
}

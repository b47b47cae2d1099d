package io.github.crmsdk.salesmachine.task;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.EpochSeconds;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.model.Stored;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A task as Salesmachine returns it. What is not listed here is kept in {@link #additionalProperties()}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTask.class)
@JsonDeserialize(builder = Task.Builder.class)
public interface Task extends Stored {
    @JsonProperty("type")
    @Nullable
    TaskType type();

    @JsonProperty("status")
    @Nullable
    TaskStatus status();

    @JsonProperty("subject")
    @Nullable
    String subject();

    /** The content. */
    @JsonProperty("body")
    @Nullable
    String body();

    @JsonProperty("due_at")
    @JsonSerialize(using = EpochSeconds.class)
    @Nullable
    Instant dueAt();

    @JsonProperty("completed_at")
    @JsonSerialize(using = EpochSeconds.class)
    @Nullable
    Instant completedAt();

    @JsonProperty("account")
    @Nullable
    RecordRef account();

    @JsonProperty("contact")
    @Nullable
    RecordRef contact();

    /** The user who has to do it. */
    @JsonProperty("assignee")
    @Nullable
    RecordRef assignee();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTask.Builder {}
}

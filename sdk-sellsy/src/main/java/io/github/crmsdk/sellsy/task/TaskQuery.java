package io.github.crmsdk.sellsy.task;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.AttachedQuery;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which tasks to search for. They can be ordered by id and due_date. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTaskQuery.class)
public interface TaskQuery extends AttachedQuery {
    @Nullable
    Period created();

    @Nullable
    Period dueDate();

    /** Ids of members of staff. */
    @Nullable
    Set<Long> assignedStaffs();

    @Nullable
    Set<TaskStatus> statuses();

    /** Ids of labels. */
    @Nullable
    Set<Long> labels();

    /** From 0 to 1. */
    @Nullable
    Range priority();

    /** All of them, in the vendor's own order. */
    static TaskQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTaskQuery.Builder {}
}

package io.github.crmsdk.sellsy.task;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.attached.AgendaMembers;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a task can be given on creation and later. A member that is null is not sent. */
public interface TaskMembers extends AgendaMembers {
    /** Until when it is to be done. */
    @Nullable
    Instant dueDate();

    @Nullable
    TaskStatus status();

    /** Ids of members of staff, all of them: that an update keeps others is not documented. */
    @Nullable
    Set<Long> assignedStaffIds();

    /** The id of a member of staff. */
    @Nullable
    Long ownerId();

    /** Checks what the vendor documents. */
    static void check(String model, TaskMembers task) {
        AgendaMembers.check(model, task);
        Checks.range(model + ".ownerId", task.ownerId(), 1, Long.MAX_VALUE);
    }
}

package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.AttachedQuery;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which calendar events to search for. They can be ordered by id and due_date; the vendor has no filter for the time of
 * their creation.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCalendarEventQuery.class)
public interface CalendarEventQuery extends AttachedQuery {
    /** When they happen. */
    @Nullable
    Period dueDate();

    @Nullable
    Set<Participant> participants();

    /** Ids of labels. */
    @Nullable
    Set<Long> labels();

    /** From 0 to 1. */
    @Nullable
    Range priority();

    /** All of them, in the vendor's own order. */
    static CalendarEventQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCalendarEventQuery.Builder {}
}

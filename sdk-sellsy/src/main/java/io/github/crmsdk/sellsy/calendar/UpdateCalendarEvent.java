package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.AgendaMembers;
import org.immutables.value.Value;

/** Changes to a calendar event: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateCalendarEvent.class)
@JsonDeserialize(builder = UpdateCalendarEvent.Builder.class)
public interface UpdateCalendarEvent extends CalendarEventMembers {

    @Value.Check
    default void check() {
        AgendaMembers.check("UpdateCalendarEvent", this);
        Checks.additional("UpdateCalendarEvent", this, UpdateCalendarEvent.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateCalendarEvent.Builder implements ExtensibleBuilder<Builder> {}
}

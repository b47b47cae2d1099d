package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.AgendaMembers;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A calendar event to create. The id of a label is one of {@link CalendarEvents#labels}.
 *
 * <pre>{@code
 * CreateCalendarEvent.builder().title("Demo").labelId(3).datetimeStart(nine).datetimeEnd(ten)
 *         .addParticipants(Participant.staff(51)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateCalendarEvent.class)
@JsonDeserialize(builder = CreateCalendarEvent.Builder.class)
public interface CreateCalendarEvent extends CalendarEventMembers {
    @Override
    String title();

    @Override
    OffsetDateTime datetimeStart();

    @Override
    OffsetDateTime datetimeEnd();

    @Override
    Long labelId();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Value.Check
    default void check() {
        AgendaMembers.check("CreateCalendarEvent", this);
        Checks.additional("CreateCalendarEvent", this, CreateCalendarEvent.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateCalendarEvent.Builder implements ExtensibleBuilder<Builder> {}
}

package io.github.crmsdk.sellsy.calendar;

import io.github.crmsdk.sellsy.attached.AgendaMembers;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar event can be given on creation and later. A member that is null is not sent. Times go out to the
 * second, with their offset, which tells the day of an event that takes all of it.
 */
public interface CalendarEventMembers extends AgendaMembers {
    @Nullable
    OffsetDateTime datetimeStart();

    @Nullable
    OffsetDateTime datetimeEnd();

    /** Whether it takes the whole day. */
    @Nullable
    Boolean allDay();

    /** The id of a calendar outside of Sellsy, such as an e-mail address. */
    @Nullable
    String providerCalendar();

    /** All of them: that an update keeps others is not documented. */
    @Nullable
    Set<Participant> participants();
}

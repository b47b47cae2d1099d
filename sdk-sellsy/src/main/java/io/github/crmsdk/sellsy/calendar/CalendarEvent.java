package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.Attached;
import io.github.crmsdk.sellsy.attached.Label;
import java.time.OffsetDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A calendar event as Sellsy returns it. Times keep the offset that the vendor sent. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCalendarEvent.class)
@JsonDeserialize(builder = CalendarEvent.Builder.class)
public interface CalendarEvent extends Attached {
    @Nullable
    String title();

    @Nullable
    Boolean isPrivate();

    /** Whether it takes the whole day. */
    @Nullable
    Boolean allDay();

    @Nullable
    OffsetDateTime datetimeStart();

    @Nullable
    OffsetDateTime datetimeEnd();

    @Nullable
    List<Participant> participants();

    @Nullable
    Label label();

    @Nullable
    ProviderCalendar providerCalendar();

    /** 0 or 1. */
    @Nullable
    Integer priority();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCalendarEvent.Builder {}
}

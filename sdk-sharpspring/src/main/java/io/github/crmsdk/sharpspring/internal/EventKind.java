package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the kind of an event whose source is missing, as in older answers, by its other members. */
final class EventKind {
    private record Signs(String whatType, String inName) {}

    private static final Map<EventSource, Signs> SIGNS = Map.of(
            EventSource.EMAIL_OPENED, new Signs("email", "opened"),
            EventSource.EMAIL_SENT, new Signs("email", "sent"),
            EventSource.EMAIL_CLICK, new Signs("email", "clicked"),
            EventSource.EMAIL_UNSUBSCRIBE, new Signs("email", "unsubscribed"),
            EventSource.EMAIL_BOUNCE, new Signs("email", "bounced"),
            EventSource.PAGE_VISIT, new Signs("pagevisit", ""),
            EventSource.FORM_SUBMIT, new Signs("form", ""),
            EventSource.MEDIA_OPEN, new Signs("media", "opened"));

    private EventKind() {}

    static boolean is(Event event, EventSource kind) {
        EventSource told = event.eventSource();
        if (told != null && !told.value().isEmpty()) {
            return told.equals(kind);
        }
        Signs signs = SIGNS.get(kind);
        return signs != null
                && lower(event.whatType()).equals(signs.whatType())
                && lower(event.eventName()).contains(signs.inName());
    }

    private static String lower(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }
}

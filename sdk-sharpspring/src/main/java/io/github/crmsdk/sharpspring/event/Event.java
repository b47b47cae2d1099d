package io.github.crmsdk.sharpspring.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a lead did or what was done to it. Older answers lack the source. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEvent.class)
@JsonDeserialize(builder = Event.Builder.class)
public interface Event extends Extensible {
    long id();

    @Nullable
    Long leadID();

    /** In words, such as {@code Lead opened an email.} */
    @Nullable
    String eventName();

    /** The id of what it is about, an e-mail for one. */
    @Nullable
    Long whatID();

    /** Seen: email, form, import, pageVisit, media, mbox, opportunity, shoppingCartSession, sitePages. */
    @Nullable
    String whatType();

    /** Null, an object, or a text that holds JSON; {@link EventData#of} reads all three. */
    @Nullable
    JsonNode eventData();

    @Nullable
    EventSource eventSource();

    @Nullable
    Instant createTimestamp();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEvent.Builder {}
}

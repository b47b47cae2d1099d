package io.github.crmsdk.sharpspring.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One line of what happened to a lead. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTimelineEntry.class)
@JsonDeserialize(builder = TimelineEntry.Builder.class)
public interface TimelineEntry extends Extensible {
    /** The lead's id. */
    @Nullable
    Long whoID();

    @Nullable
    String whatType();

    @Nullable
    String eventName();

    @Nullable
    EventSource eventSource();

    @Nullable
    Instant createTimestamp();

    @Nullable
    Boolean dueToHardBounce();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTimelineEntry.Builder {}
}

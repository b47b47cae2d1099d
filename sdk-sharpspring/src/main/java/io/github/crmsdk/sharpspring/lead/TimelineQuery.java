package io.github.crmsdk.sharpspring.lead;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which lines of a lead's timeline to list. */
@Value.Immutable
@ModelStyle
public interface TimelineQuery extends ListQuery {
    /** The lead's id, without which the vendor refuses in practice. */
    @Nullable
    Long whoID();

    @Nullable
    String eventName();

    @Nullable
    EventSource eventSource();

    @Nullable
    String whatType();

    /** From this time on. */
    @Nullable
    Instant createTimestamp();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this)
                .and("whoID", whoID())
                .and("eventName", eventName())
                .and("eventSource", eventSource())
                .and("whatType", whatType())
                .and("createTimestamp", createTimestamp())
                .map();
    }

    /** All of them, in the vendor's own order. */
    static TimelineQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTimelineQuery.Builder {}
}

package io.github.crmsdk.sharpspring.page;

import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventReads;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.internal.EventWatch;
import java.util.List;

/** Pages that leads visit. The vendor has no method that lists pages. */
public interface Pages extends EventReads {
    /**
     * Hands over each visit of a page, by {@code createTimestamp}: events of kind {@code pageVisit}. Visits of pages that are
     * marked as important may be of the kind {@code importantPageVisit} instead; {@link
     * io.github.crmsdk.sharpspring.event.Events#watch} takes both. {@link io.github.crmsdk.sharpspring.event.EventData} reads
     * the address.
     */
    default Watch<Event> watch(WatchOptions options) {
        return EventWatch.open(this, options, List.of(EventSource.PAGE_VISIT));
    }
}

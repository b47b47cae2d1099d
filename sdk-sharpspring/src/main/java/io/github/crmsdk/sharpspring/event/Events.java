package io.github.crmsdk.sharpspring.event;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.internal.EventWatch;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import java.util.List;

/** What leads did and what was done to them. */
public interface Events extends EventReads {
    /** The events that match, page by page. */
    default PagedCall<Event> list(EventQuery query) {
        return Paging.of(
                query.pageSize(), (limit, offset) -> events(new ListParams(query.conditions(), limit, offset)));
    }

    /**
     * The events of some kinds that match. How well the vendor's method is known says {@link EventReads#eventsByType}; limit
     * and offset are not documented and sent only once a page is full.
     */
    default PagedCall<Event> list(EventQuery query, EventSource... kinds) {
        return EventWatch.byType(this, query, List.of(kinds));
    }

    /**
     * Hands over each new event of some kinds, by {@code createTimestamp}. Reads {@code getEventsByType}, or, if the vendor
     * does not take that call, {@code getEvents} and chooses by itself.
     */
    default Watch<Event> watch(WatchOptions options, EventSource... kinds) {
        return EventWatch.open(this, options, List.of(kinds));
    }
}

package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventQuery;
import io.github.crmsdk.sharpspring.event.EventReads;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** New events of some kinds, by whichever of the two methods the vendor takes. */
public final class EventWatch implements WatchSource<Event> {
    private final EventReads reads;
    private final List<EventSource> kinds;
    private final AtomicBoolean byTypeIsRefused = new AtomicBoolean();

    private EventWatch(EventReads reads, List<EventSource> kinds) {
        this.reads = reads;
        this.kinds = kinds;
    }

    /** A watch on events of these kinds. */
    public static Watch<Event> open(EventReads reads, WatchOptions options, List<EventSource> kinds) {
        return new Watch<>(new EventWatch(reads, needed(kinds)), options);
    }

    /** The events of these kinds that match. */
    public static PagedCall<Event> byType(EventReads reads, EventQuery query, List<EventSource> kinds) {
        if (query.leadID() == null && query.createTimestamp() == null) {
            throw new IllegalArgumentException("leadID and createTimestamp are missing: the vendor wants at least one");
        }
        Map<String, Object> where = Where.of(query)
                .and("leadID", query.leadID())
                .and("createTimestamp", query.createTimestamp())
                .and("eventSource", joined(needed(kinds)))
                .map();
        return Paging.undocumented((limit, offset) -> reads.eventsByType(new ListParams(where, limit, offset)));
    }

    private static List<EventSource> needed(List<EventSource> kinds) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds is empty: name at least one kind of event");
        }
        return kinds;
    }

    private static String joined(List<EventSource> kinds) {
        return kinds.stream().map(EventSource::value).collect(Collectors.joining(","));
    }

    @Override
    public PagedCall<Event> since(Instant from) {
        Instant after = RangeWatch.before(from);
        PagedCall<Event> pages = Paging.undocumented((limit, offset) -> page(after, limit, offset));
        return new PagedCall<>((token, atMost) ->
                token.map(pages::startAt).orElse(pages).page().map(this::wanted));
    }

    private ApiCall<Rows<Event>> page(Instant after, @Nullable Integer limit, @Nullable Long offset) {
        return new FallbackCall<>(
                reads.eventsByType(
                        new ListParams(Map.of("createTimestamp", after, "eventSource", joined(kinds)), limit, offset)),
                reads.events(new ListParams(
                        Map.of("createTimestamp", after), Paging.MOST_ROWS, Objects.requireNonNullElse(offset, 0L))),
                byTypeIsRefused);
    }

    private Page<Event> wanted(Page<Event> page) {
        return new Page<>(page.items().stream().filter(this::isWanted).toList(), page.next(), page.total());
    }

    private boolean isWanted(Event event) {
        return kinds.stream().anyMatch(kind -> EventKind.is(event, kind));
    }

    @Override
    public String id(Event event) {
        return Long.toString(event.id());
    }

    @Override
    public @Nullable Instant timestamp(Event event) {
        return event.createTimestamp();
    }

    @Override
    public Duration overlap() {
        return RangeWatch.overlap(page(Instant.EPOCH, null, null));
    }

    @Override
    public String query() {
        return joined(kinds);
    }
}

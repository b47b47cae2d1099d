package io.github.crmsdk.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found, handed over and acknowledged. Safe for use by many threads. */
final class Ledger<T> {
    /** Stands in for a timestamp that a vendor may yet fill in, for as long as that takes. */
    private static final Instant NOT_YET = Instant.parse("9999-12-31T23:59:59Z");

    private final Place place;
    private final WatchOptions options;
    private final WatchSource<T> source;
    private final Counters counters;
    private final Duration late;
    private final Progress progress;
    private final Pending<T> pending;
    private final Map<String, Integer> open;
    private final Set<String> out = new HashSet<>();
    private final Set<String> resting = new HashSet<>();
    private @Nullable Instant clock;
    private boolean retired;

    Ledger(Place place, WatchOptions options, WatchSource<T> source, Counters counters, Position start) {
        Duration overlap = options.overlap().orElseGet(source::overlap);
        this.place = place;
        this.options = options;
        this.source = source;
        this.counters = counters;
        this.late = overlap.dividedBy(2);
        this.progress = new Progress(start, overlap, options.fullPass());
        this.pending = new Pending<>(start.maxId() != null);
        this.open = new TreeMap<>(start.open());
    }

    /** The earliest timestamp that still has to be read if the vendor's clock, where known, shows this. */
    synchronized Instant readFrom(@Nullable Instant vendorClock) {
        return progress.readFrom(vendorClock);
    }

    /** Ids up to this one need no second look. */
    synchronized long readAbove() {
        return Objects.requireNonNullElse(progress.position().maxId(), 0L);
    }

    /** How far it has come. */
    synchronized Instant hi() {
        return progress.hi();
    }

    /** The vendor's clock at the last look, if it showed one. */
    synchronized @Nullable Instant clock() {
        return clock;
    }

    synchronized boolean knows(String id) {
        return progress.isSeen(id) || pending.get(id) != null;
    }

    /**
     * Notes one look at the source: what it found by id, and what by time.
     *
     * @param proven which time has come, as far as the records themselves show
     */
    synchronized void found(Scan<T> byId, Scan<T> byTime, @Nullable Instant proven) {
        if (byTime.complete()) {
            progress.reached(proven);
        }
        if (byId.complete()) {
            progress.swept(byId.records().keySet());
        }
        byId.records().forEach((id, record) -> add(id, record, byTime.clock()));
        byTime.records().forEach((id, record) -> add(id, record, byTime.clock()));
        clock = byTime.clock();
        progress.advance(pending, open);
    }

    private void add(String id, T record, @Nullable Instant now) {
        Instant timestamp = source.timestamp(record);
        if (timestamp != null && isUnsettled(timestamp, now)) {
            return;
        }
        Instant latest = Clock.later(progress.reach(), now);
        if (progress.isSeen(id)) {
            progress.see(id, seenAs(record, latest));
            return;
        }
        Found<T> before = pending.get(id);
        if (before == null) {
            counters.found(isLate(timestamp));
        }
        pending.put(
                timestamp != null
                        ? new Found<>(id, timestamp, timestamp, record)
                        : before != null
                                ? new Found<>(id, before.timestamp(), before.hold(), record)
                                : new Found<>(id, latest, progress.hi(), record));
    }

    private Instant seenAs(T record, Instant latest) {
        return seenAs(source, record, latest);
    }

    /** Until when a record without a timestamp must be remembered depends on whether there is a filter that ends it. */
    static <T> Instant seenAs(WatchSource<T> source, T record, Instant latest) {
        Instant timestamp = source.timestamp(record);
        return timestamp != null ? timestamp : source.newestFirst() ? NOT_YET : latest;
    }

    private boolean isUnsettled(Instant timestamp, @Nullable Instant now) {
        return now != null && !source.settling().isZero() && now.isBefore(timestamp.plus(source.settling()));
    }

    /** Whether it must have become visible after the last look although its timestamp is much older than that. */
    private boolean isLate(@Nullable Instant timestamp) {
        return timestamp != null && clock != null && timestamp.isBefore(clock.minus(late));
    }

    /** How many wait that were never handed over. */
    synchronized int fresh() {
        return pending.size()
                - (int) open.keySet().stream()
                        .filter(id -> pending.get(id) != null)
                        .count();
    }

    /** The oldest that are not acknowledged and not in somebody's hands; what has failed comes after all others. */
    synchronized List<Delivery<T>> next(int limit) {
        List<Found<T>> next = Stream.concat(
                        pending.oldestFirst().filter(found -> failures(found) == 0),
                        pending.oldestFirst()
                                .filter(found -> failures(found) > 0)
                                .sorted(Comparator.comparingInt(this::failures)))
                .filter(found -> !out.contains(found.id()) && !resting.contains(found.id()))
                .limit(limit)
                .toList();
        List<Delivery<T>> deliveries = next.stream()
                .map(found -> new Delivery<>(this, found, open.containsKey(found.id())))
                .toList();
        if (deliveries.stream().anyMatch(delivery -> !delivery.isRepeated())) {
            change(() -> next.forEach(found -> open.putIfAbsent(found.id(), 0)));
        }
        next.forEach(found -> out.add(found.id()));
        deliveries.forEach(delivery -> counters.handedOver(delivery.isRepeated()));
        return deliveries;
    }

    private int failures(Found<T> found) {
        return open.getOrDefault(found.id(), 0);
    }

    /** What is in somebody's hands may come again, as well as what has failed. */
    synchronized void recall() {
        out.clear();
        resting.clear();
    }

    /** What has failed may come again. */
    synchronized void rested() {
        resting.clear();
    }

    /** Nobody has it in hand any more; it comes again, but not at once. */
    synchronized void putBack(String id) {
        if (out.remove(id)) {
            resting.add(id);
        }
    }

    synchronized void acknowledge(String id) {
        Found<T> done = pending.get(id);
        if (done == null) {
            return;
        }
        boolean saved = false;
        try {
            pending.remove(id);
            change(() -> {
                progress.see(id, seenAs(done.record(), Clock.later(progress.reach(), done.timestamp())));
                open.remove(id);
            });
            out.remove(id);
            saved = true;
        } finally {
            if (!saved) {
                pending.put(done);
                putBack(id);
            }
        }
    }

    /** Counts a failure of the handler, and gives the record up at last. */
    void fail(String id, Exception failure) {
        Found<T> givenUp = failed(id);
        if (givenUp != null) {
            options.deadLetter().accept(givenUp.record(), failure);
            acknowledge(id);
            counters.deadLettered();
        }
    }

    private synchronized @Nullable Found<T> failed(String id) {
        Found<T> failed = pending.get(id);
        if (failed != null) {
            change(() -> open.merge(id, 1, Integer::sum));
            putBack(id);
        }
        return failed != null && failures(failed) >= options.maxAttempts() ? failed : null;
    }

    synchronized WatchCounters counters() {
        Duration lag = pending.oldestFirst()
                .findFirst()
                .map(oldest -> Duration.between(oldest.timestamp(), clock == null ? progress.reach() : clock))
                .filter(span -> !span.isNegative())
                .orElse(Duration.ZERO);
        return counters.now(pending.size(), lag);
    }

    /** Another process goes on from here: what this one still has in hand must not be saved over its position. */
    synchronized void retire() {
        retired = true;
    }

    /** Changes what is to be saved, and saves it; if that fails, nothing has changed. */
    private void change(Runnable change) {
        if (retired) {
            throw new PositionConflictException(options.name());
        }
        Position before = progress.position();
        boolean saved = false;
        try {
            change.run();
            progress.advance(pending, open);
            place.save(progress.position());
            saved = true;
        } finally {
            if (!saved) {
                progress.restore(before);
                open.clear();
                open.putAll(before.open());
            }
        }
    }
}

package io.github.crmsdk.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found and what was acknowledged, and the position that follows from it. Safe for use by many threads. */
final class Ledger<T> {
    private final Place place;
    private final Duration overlap;
    private final String fingerprint;
    private final @Nullable Instant floor;
    private final Map<Long, Instant> seen;
    private final Map<Long, Integer> attempts;
    private final Map<Long, Found<T>> pending = new TreeMap<>();
    private @Nullable Instant hi;
    private long maxId;
    private @Nullable Instant latest;
    private long swept;

    /**
     * @param timestamp of the record, or a later one
     * @param hold how far a position may follow while this is not acknowledged: never past the record's timestamp
     */
    private record Found<T>(long id, Instant timestamp, Instant hold, T record) {}

    Ledger(Place place, Duration overlap, Position start) {
        this.place = place;
        this.overlap = overlap;
        this.fingerprint = start.fingerprint();
        this.floor = start.floor();
        this.hi = start.hi();
        this.latest = start.hi();
        this.maxId = start.maxId();
        this.swept = start.maxId();
        this.seen = new HashMap<>(start.seen());
        this.attempts = new HashMap<>(start.attempts());
    }

    /** The earliest timestamp that still has to be read. */
    synchronized Instant readFrom() {
        Instant window = hi == null ? Instant.EPOCH : hi.minus(overlap);
        return floor != null && floor.isAfter(window) ? floor : window;
    }

    /** Ids up to this one need no second look. */
    synchronized long readAbove() {
        return maxId;
    }

    /** Notes one look at the source, which was done to its end: what it found by id, and what by time. */
    synchronized void found(Map<Long, T> byId, Map<Long, T> byTime, WatchSource<T> source) {
        byId.keySet().forEach(id -> swept = Math.max(swept, id));
        for (T record : byTime.values()) {
            Instant timestamp = source.timestamp(record);
            if (timestamp != null) {
                reached(timestamp);
            }
        }
        byId.forEach((id, record) -> add(id, source.timestamp(record), record));
        byTime.forEach((id, record) -> add(id, source.timestamp(record), record));
        if (pending.isEmpty()) {
            advance();
        }
    }

    /**
     * Notes one read of everything from {@link #readFrom()} on. A record without a timestamp is as old as the start of that
     * read or as young as its end: each decision takes the safer of the two.
     *
     * @param clock the vendor's at the beginning of the read, if it shows one
     */
    synchronized void foundSince(
            Map<Long, T> records, Optional<Instant> clock, Function<T, @Nullable Instant> timestampOf) {
        Instant start = Objects.requireNonNullElse(hi, Instant.EPOCH);
        Instant end = clock.orElseGet(() -> Objects.requireNonNullElse(latest, Instant.EPOCH));
        boolean timeless = true;
        for (Map.Entry<Long, T> entry : records.entrySet()) {
            Instant timestamp = timestampOf.apply(entry.getValue());
            if (timestamp != null) {
                timeless = false;
                reached(timestamp);
                add(entry.getKey(), timestamp, entry.getValue());
            } else if (seen.containsKey(entry.getKey())) {
                seen.put(entry.getKey(), end);
            } else {
                pending.putIfAbsent(entry.getKey(), new Found<>(entry.getKey(), end, start, entry.getValue()));
            }
        }
        if (timeless) {
            reached(end);
        }
        if (pending.isEmpty()) {
            advance();
        }
    }

    private void reached(Instant timestamp) {
        if (latest == null || timestamp.isAfter(latest)) {
            latest = timestamp;
        }
    }

    /** A record without a timestamp counts as the latest of those known, as long as it has none. */
    private void add(long id, @Nullable Instant timestamp, T record) {
        Instant at = Objects.requireNonNullElse(timestamp, Objects.requireNonNullElse(latest, Instant.EPOCH));
        if (!seen.containsKey(id)) {
            pending.put(id, new Found<>(id, at, at, record));
        } else if (timestamp == null) {
            seen.put(id, at);
        }
    }

    synchronized int pending() {
        return pending.size();
    }

    /** The oldest that are not acknowledged; what has failed does not stand in the way of the others. */
    synchronized List<Delivery<T>> next(int limit) {
        return pending.values().stream()
                .sorted(Comparator.comparingInt((Found<T> found) -> attempts.getOrDefault(found.id(), 0))
                        .thenComparing(Found::timestamp)
                        .thenComparingLong(Found::id))
                .limit(limit)
                .map(found -> new Delivery<>(this, found.id(), found.record()))
                .toList();
    }

    synchronized void acknowledge(long id) {
        Found<T> done = pending.remove(id);
        if (done != null) {
            seen.put(id, done.timestamp());
            attempts.remove(id);
            advance();
            save();
        }
    }

    /** Counts a failure of the handler. */
    synchronized int failed(long id) {
        int count = attempts.merge(id, 1, Integer::sum);
        save();
        return count;
    }

    /** Up to the oldest that is not acknowledged, never back; then forgets what cannot be found again. */
    private void advance() {
        Instant held = pending.values().stream()
                .map(Found::hold)
                .min(Comparator.naturalOrder())
                .orElse(latest);
        if (hi == null || (held != null && held.isAfter(hi))) {
            hi = held;
        }
        long heldId = pending.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(id -> id - 1)
                .orElse(swept);
        maxId = Math.max(maxId, Math.min(heldId, swept));
        Instant from = readFrom();
        seen.entrySet().removeIf(entry -> entry.getValue().isBefore(from) && entry.getKey() <= maxId);
    }

    private void save() {
        place.save(new Position(Position.VERSION, fingerprint, floor, hi, maxId, seen, attempts));
    }
}

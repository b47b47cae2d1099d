package io.github.crmsdk.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was found and what was acknowledged, and the position that follows from it. Safe for use by many threads. */
final class Ledger<T> {
    private final PositionStore.Slot slot;
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

    Ledger(PositionStore.Slot slot, Duration overlap, Position start) {
        this.slot = slot;
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

    /** A record of the read by time, whose latest timestamp is how far that read has come. */
    synchronized void foundByTime(long id, @Nullable Instant timestamp, T record) {
        if (timestamp != null) {
            readUntil(timestamp);
        }
        add(id, timestamp, record);
    }

    /** A record of the read by id, whose greatest id is how far that read has come. */
    synchronized void foundById(long id, @Nullable Instant timestamp, T record) {
        swept = Math.max(swept, id);
        add(id, timestamp, record);
    }

    /** A record without a timestamp counts as the latest of those known. */
    private void add(long id, @Nullable Instant timestamp, T record) {
        if (!seen.containsKey(id)) {
            Instant at = Objects.requireNonNullElse(timestamp, Objects.requireNonNullElse(latest, Instant.EPOCH));
            pending.put(id, new Found<>(id, at, at, record));
        }
    }

    /**
     * A record without a timestamp, of a read of everything from {@link #readFrom()} on. It is as old as the start of that
     * read or as young as its end, so each decision takes the safer of the two.
     */
    synchronized void foundUntil(Instant end, long id, T record) {
        if (seen.containsKey(id)) {
            seen.put(id, end);
        } else {
            Instant start = Objects.requireNonNullElse(hi, Instant.EPOCH);
            pending.putIfAbsent(id, new Found<>(id, end, start, record));
        }
    }

    /** A read whose records tell no time has come as far as the clock of its answer. */
    synchronized void readUntil(Instant end) {
        if (latest == null || end.isAfter(latest)) {
            latest = end;
        }
    }

    /** The end of a read by a vendor that shows no clock. */
    synchronized Instant latest() {
        return Objects.requireNonNullElse(latest, Instant.EPOCH);
    }

    synchronized int pending() {
        return pending.size();
    }

    /** The oldest that are not acknowledged. */
    synchronized List<Delivery<T>> next(int limit) {
        return pending.values().stream()
                .sorted(Comparator.comparing((Found<T> found) -> found.timestamp())
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

    /** A read that found nothing to hand over may still move the position. */
    synchronized void settle() {
        if (pending.isEmpty()) {
            advance();
        }
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
        slot.save(new Position(Position.VERSION, fingerprint, floor, hi, maxId, seen, attempts).json());
    }
}

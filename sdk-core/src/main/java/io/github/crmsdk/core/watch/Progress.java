package io.github.crmsdk.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far a watch has come. Its user locks. */
final class Progress {
    /** A vendor's clock may be set back so far without a repetition. */
    private static final Duration SET_BACK = Duration.ofHours(1);

    private final Duration overlap;
    private final boolean fullPass;
    private final SortedMap<String, Instant> seen;
    private Position position;
    private @Nullable Instant reach;
    private long swept;

    Progress(Position start, Duration overlap, boolean fullPass) {
        this.overlap = overlap;
        this.fullPass = fullPass;
        this.position = start;
        this.reach = start.hi();
        this.swept = Objects.requireNonNullElse(start.maxId(), 0L);
        this.seen = new TreeMap<>(start.seen());
    }

    Position position() {
        return position;
    }

    void restore(Position before) {
        position = before;
        seen.clear();
        seen.putAll(before.seen());
    }

    /** The earliest timestamp that still has to be read if the vendor's clock, where known, shows this. */
    Instant readFrom(@Nullable Instant clock) {
        Instant hi = position.hi();
        Instant floor = Objects.requireNonNullElse(position.floor(), Instant.EPOCH);
        Instant from = fullPass || hi == null ? floor : Clock.earlier(hi, clock).minus(overlap);
        return from.isAfter(floor) ? from : floor;
    }

    Instant hi() {
        return Objects.requireNonNullElse(position.hi(), Instant.EPOCH);
    }

    Instant reach() {
        return Objects.requireNonNullElse(reach, Instant.EPOCH);
    }

    void reached(@Nullable Instant time) {
        if (time != null && (reach == null || time.isAfter(reach))) {
            reach = time;
        }
    }

    void swept(Iterable<String> ids) {
        ids.forEach(id -> swept = Math.max(swept, Long.parseLong(id)));
    }

    boolean isSeen(String id) {
        return seen.containsKey(id);
    }

    void see(String id, Instant timestamp) {
        Changes.forgetEarlier(seen, id);
        seen.put(id, timestamp);
    }

    /** Up to the oldest that is not acknowledged, never back; then forgets what cannot be found again. */
    void advance(Pending<?> pending, Map<String, Integer> open) {
        Instant held = pending.held(reach);
        Instant hi = position.hi();
        Instant next = held != null && (hi == null || held.isAfter(hi)) ? held : hi;
        Long maxId = position.maxId();
        Long nextId = maxId == null ? null : Math.max(maxId, pending.heldId(swept));
        forget(next, nextId);
        position = new Position(
                Position.VERSION, position.fingerprint(), position.start(), position.floor(), next, nextId, seen, open);
    }

    /** What has this timestamp or a later one is remembered by its id. */
    static Instant rememberFrom(Instant hi, Duration overlap) {
        return hi.minus(overlap).minus(SET_BACK);
    }

    private void forget(@Nullable Instant hi, @Nullable Long maxId) {
        if (fullPass || hi == null) {
            return;
        }
        Instant before = rememberFrom(hi, overlap);
        seen.entrySet()
                .removeIf(entry -> entry.getValue().isBefore(before)
                        && (maxId == null || Long.parseLong(entry.getKey()) <= maxId));
    }
}

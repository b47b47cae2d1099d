package io.github.crmsdk.core.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records that are not acknowledged, in the orders that matter. */
final class Pending<T> {
    private final Map<String, Found<T>> byId = new HashMap<>();
    private final SortedSet<Found<T>> byTime = new TreeSet<>(Found.OLDEST_FIRST);
    private final SortedSet<Found<T>> byHold = new TreeSet<>(Found.BY_HOLD);
    private final @Nullable SortedSet<Long> numbers;

    Pending(boolean idsGrow) {
        this.numbers = idsGrow ? new TreeSet<>() : null;
    }

    void put(Found<T> found) {
        remove(found.id());
        byId.put(found.id(), found);
        byTime.add(found);
        byHold.add(found);
        if (numbers != null) {
            numbers.add(Long.parseLong(found.id()));
        }
    }

    void remove(String id) {
        Found<T> gone = byId.remove(id);
        if (gone != null) {
            byTime.remove(gone);
            byHold.remove(gone);
            if (numbers != null) {
                numbers.remove(Long.parseLong(id));
            }
        }
    }

    @Nullable
    Found<T> get(String id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }

    Stream<Found<T>> oldestFirst() {
        return byTime.stream();
    }

    /** How far a position may follow, at most to the given time. */
    @Nullable
    Instant held(@Nullable Instant most) {
        return byHold.isEmpty() ? most : Clock.earlier(byHold.first().hold(), most);
    }

    /** The same for ids. */
    long heldId(long most) {
        return numbers == null || numbers.isEmpty() ? most : Math.min(most, numbers.first() - 1);
    }
}

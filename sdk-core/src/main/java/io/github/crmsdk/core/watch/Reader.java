package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads lists to their end, or as far as they matter. */
final class Reader<T> {
    /** Records that come and go between pages shift them; reading ends when two passes agree, or here. */
    private static final int MOST_PASSES = 5;

    /** A sorted read ends after so many older records in a row: fewer may stand out of order. */
    private static final int ENOUGH_OLDER = 25;

    private final WatchSource<T> source;
    private final boolean fullPass;

    Reader(WatchSource<T> source, boolean fullPass) {
        this.source = source;
        this.fullPass = fullPass;
    }

    WatchSource<T> source() {
        return source;
    }

    boolean isFullPass() {
        return fullPass;
    }

    /** What has this timestamp or a later one, or none. */
    Scan<T> since(Instant from) {
        return read(source.since(from), MOST_PASSES, stopsAtOlder(), isSince(from));
    }

    /** The same for a poll. What one full pass misses the next one finds. */
    Scan<T> again(Instant from) {
        return read(source.since(from), fullPass ? 1 : MOST_PASSES, stopsAtOlder(), isSince(from));
    }

    /** What has a greater id. */
    Scan<T> above(long id) {
        return source.greatestIdFirst()
                .map(list -> read(list, MOST_PASSES, true, record -> number(record) > id))
                .orElseGet(Scan::nothing);
    }

    /** 0 where there is no record. */
    long greatestId() {
        return source.greatestIdFirst().stream()
                .flatMap(list -> list.page().execute().items().stream())
                .mapToLong(this::number)
                .max()
                .orElse(0);
    }

    private long number(T record) {
        return Long.parseLong(source.id(record));
    }

    private boolean stopsAtOlder() {
        return source.newestFirst() && !fullPass;
    }

    private Predicate<T> isSince(Instant from) {
        return record -> {
            Instant timestamp = source.timestamp(record);
            return timestamp == null || !timestamp.isBefore(from);
        };
    }

    /**
     * Rows shift forward, unseen, only where a row before them disappears. So a pass is complete if the next one still
     * has all of its rows.
     */
    private Scan<T> read(PagedCall<T> list, int mostPasses, boolean stops, Predicate<T> wanted) {
        Pass pass = new Pass(list, stops, wanted);
        Map<String, T> all = new LinkedHashMap<>(pass.records);
        boolean complete = pass.pages == 1 || mostPasses == 1;
        for (int passes = 1; !complete && passes < mostPasses; passes++) {
            Pass next = new Pass(list, stops, wanted);
            complete = next.records.keySet().containsAll(pass.records.keySet());
            all.putAll(next.records);
            next.clock = pass.clock;
            pass = next;
        }
        return new Scan<>(all, pass.clock, complete);
    }

    /** The list once from its beginning. */
    private final class Pass {
        final Map<String, T> records = new LinkedHashMap<>();
        int pages;

        @Nullable
        Instant clock;

        private int olderInARow;

        Pass(PagedCall<T> list, boolean stops, Predicate<T> wanted) {
            ApiResponse<Page<T>> first = list.page().exchange();
            clock = Clock.of(first);
            keep(first.value(), wanted);
            if (first.value().next().isPresent() && !isOver(stops)) {
                for (Page<T> page : list.startAt(first.value().next().get()).pages()) {
                    keep(page, wanted);
                    if (isOver(stops)) {
                        break;
                    }
                }
            }
        }

        private boolean isOver(boolean stops) {
            return stops && olderInARow >= ENOUGH_OLDER;
        }

        private void keep(Page<T> page, Predicate<T> wanted) {
            pages++;
            for (T record : page.items()) {
                if (wanted.test(record)) {
                    records.put(source.id(record), record);
                    olderInARow = 0;
                } else {
                    olderInARow++;
                }
            }
        }
    }
}

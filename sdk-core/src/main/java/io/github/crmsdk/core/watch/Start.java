package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out where a watch begins. */
final class Start<T> {
    private final Reader<T> reader;
    private final WatchSource<T> source;
    private final Clock<T> clock;
    private final StartFrom from;
    private final Duration overlap;

    Start(Reader<T> reader, WatchOptions options) {
        this.reader = reader;
        this.source = reader.source();
        this.clock = new Clock<>(source);
        this.from = options.start();
        this.overlap = options.overlap().orElseGet(source::overlap);
        if (from instanceof StartFrom.After && source.greatestIdFirst().isEmpty()) {
            throw new IllegalArgumentException(
                    "start is " + from + ": ids of this vendor have no known order, start at a time instead");
        }
    }

    /** Whose records these are: vendor, account, operation and query. */
    String fingerprint() {
        CallInfo call = source.since(Instant.EPOCH).page().info();
        String query = source.query();
        return call.vendor() + "/" + call.account() + "/" + call.operation() + (query.isEmpty() ? "" : "?" + query);
    }

    Position position() {
        if (from instanceof StartFrom.Since since) {
            return position(since.timestamp(), since.timestamp(), greatestId(), Map.of());
        }
        // The greatest id is read first: what comes between the reads is new.
        Long most = from instanceof StartFrom.After after ? Long.valueOf(after.id()) : greatestId();
        Recent recent = recent(1);
        Scan<T> window =
                reader.since(reader.isFullPass() ? Instant.EPOCH : Progress.rememberFrom(recent.bound, overlap));
        Instant newest = clock.newest(window.records().values(), recent.clock);
        Instant latest = Clock.later(recent.bound, recent.clock);
        Map<String, Instant> seen = new TreeMap<>();
        window.records().forEach((id, record) -> {
            if (most == null || Long.parseLong(id) <= most) {
                seen.put(id, Ledger.seenAs(source, record, latest));
            }
        });
        return position(null, newest == null ? recent.bound : newest, most, seen);
    }

    private @Nullable Long greatestId() {
        return source.greatestIdFirst().isEmpty() ? null : Long.valueOf(reader.greatestId());
    }

    private Position position(@Nullable Instant floor, Instant hi, @Nullable Long maxId, Map<String, Instant> seen) {
        return new Position(Position.VERSION, fingerprint(), from.text(), floor, hi, maxId, seen, Map.of());
    }

    /** The newest records there are, oldest first. */
    List<T> newest(int count) {
        Stream<T> records = source.newestFirst()
                ? source.since(Instant.EPOCH).limit(count).stream()
                : reader.since(recent(count).bound).records().values().stream();
        List<T> sorted = records.map(record -> new Found<>(
                        source.id(record),
                        Objects.requireNonNullElse(source.timestamp(record), Instant.MAX),
                        Instant.MAX,
                        record))
                .sorted(Found.OLDEST_FIRST)
                .map(Found::record)
                .toList();
        return sorted.subList(Math.max(0, sorted.size() - count), sorted.size());
    }

    /**
     * A time, mostly not long ago, since when there are some records.
     *
     * @param clock the vendor's, if it shows one
     */
    private record Recent(Instant bound, @Nullable Instant clock) {}

    private Recent recent(int records) {
        ApiResponse<Page<T>> first = source.since(Instant.EPOCH).page().exchange();
        Instant now = Clock.of(first);
        if (!source.newestFirst()) {
            return new Recent(first.value().items().isEmpty() ? Instant.EPOCH : clock.recent(now, records), now);
        }
        return new Recent(Objects.requireNonNullElse(clock.newest(first.value().items(), now), Instant.EPOCH), now);
    }
}

package io.github.crmsdk.core.watch;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One look at a source. All is read before any of it is noted: a position must not follow half a look. */
final class Look<T> {
    private final Reader<T> reader;
    private final Clock<T> clock;

    Look(Reader<T> reader) {
        this.reader = reader;
        this.clock = new Clock<>(reader.source());
    }

    void at(Ledger<T> ledger) {
        Scan<T> byId = reader.above(ledger.readAbove());
        Instant from = ledger.readFrom(null);
        Scan<T> byTime = reader.again(from);
        Instant setBack = ledger.readFrom(byTime.clock());
        if (setBack.isBefore(from)) {
            byTime = reader.again(setBack);
        }
        ledger.found(byId, byTime, proven(ledger, byTime));
    }

    private @Nullable Instant proven(Ledger<T> ledger, Scan<T> scan) {
        Map<String, T> records = scan.records();
        boolean undated = !reader.source().newestFirst()
                && records.entrySet().stream()
                        .anyMatch(entry ->
                                reader.source().timestamp(entry.getValue()) == null && !ledger.knows(entry.getKey()));
        return undated
                ? clock.proven(ledger.hi(), ledger.clock(), scan.clock())
                : clock.newest(records.values(), scan.clock());
    }
}

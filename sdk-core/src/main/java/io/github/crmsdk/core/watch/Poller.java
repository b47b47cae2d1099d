package io.github.crmsdk.core.watch;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Polls once when asked. What a watch's ways of handing over have in common. */
final class Poller<T> implements AutoCloseable {
    private final WatchOptions options;
    private final WatchSource<T> source;
    private final Look<T> look;
    private final Start<T> start;
    private final Place place;
    private final Gate gate = new Gate();
    private final Counters counters;
    private volatile @Nullable Ledger<T> ledger;

    Poller(WatchSource<T> source, WatchOptions options) {
        Reader<T> reader = new Reader<>(source, options.fullPass());
        this.source = source;
        this.options = options;
        this.look = new Look<>(reader);
        this.start = new Start<>(reader, options);
        this.counters = new Counters(options.name());
        this.place = new Place(options.store(), options.name());
    }

    /** Everything that is not acknowledged may come. */
    synchronized List<Delivery<T>> poll(int limit) {
        recall();
        return take(limit);
    }

    /** What is in nobody's hands; nothing if another process has the place. */
    synchronized List<Delivery<T>> take(int limit) {
        place.enterOrFail();
        try {
            Ledger<T> held = held();
            if (held == null) {
                return List.of();
            }
            if (held.fresh() < limit && !gate.look(() -> look.at(held))) {
                return List.of();
            }
            return held.next(limit);
        } finally {
            place.leave();
            tell();
        }
    }

    private void tell() {
        try {
            options.listener().accept(counters());
        } catch (RuntimeException failure) {
            WatchLog.listenerFailed(options.name(), failure);
        }
    }

    private @Nullable Ledger<T> held() {
        PositionStore.Hold hold = place.hold();
        Ledger<T> last = ledger;
        if (last != null && hold != PositionStore.Hold.KEPT) {
            last.retire();
            ledger = null;
        }
        if (ledger == null && hold != PositionStore.Hold.REFUSED) {
            ledger = open();
        }
        return ledger;
    }

    /** Null if the watch was closed meanwhile. */
    private @Nullable Ledger<T> open() {
        String fingerprint = start.fingerprint();
        AtomicReference<@Nullable Position> position = new AtomicReference<>(place.load()
                .map(json -> Position.read(options.name(), json, fingerprint))
                .orElse(null));
        if (position.get() == null && gate.look(() -> position.set(start.position()))) {
            place.save(Objects.requireNonNull(position.get()));
        }
        Position begun = position.get();
        return begun == null ? null : new Ledger<>(place, options, source, counters, begun);
    }

    /** The newest records there are, oldest first; changes nothing. */
    List<T> newest(int count) {
        return start.newest(count);
    }

    WatchCounters counters() {
        Ledger<T> known = ledger;
        return known == null ? counters.now(0, Duration.ZERO) : known.counters();
    }

    /** Everything that is not acknowledged may come again. */
    synchronized void recall() {
        if (ledger != null) {
            ledger.recall();
        }
    }

    /** What has failed may come again. */
    synchronized void rested() {
        if (ledger != null) {
            ledger.rested();
        }
    }

    void pollFailed() {
        counters.pollFailed();
    }

    boolean enter() {
        return place.enter();
    }

    void leave() {
        place.leave();
    }

    boolean isClosed() {
        return gate.isClosed();
    }

    @Override
    public void close() {
        if (gate.close()) {
            place.leave();
        }
    }
}

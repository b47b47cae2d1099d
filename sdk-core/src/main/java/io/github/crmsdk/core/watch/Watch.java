package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.PermissionException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Hands over each record that is new, oldest first.
 *
 * <pre>{@code
 * try (Watch<Deal> watch = salesmate.deals().watch(options)) {
 *     watch.run(deal -> save(deal), Duration.ofMinutes(1));
 * }
 * }</pre>
 *
 * <p><b>The promise.</b> Every record that becomes visible no later than the overlap after its timestamp is handed over at
 * least once; exactly once while the process lives; and across restarts if the store is durable and the handler is
 * idempotent on the record's id, because a crash between handler and acknowledgement repeats that record. Records that
 * were entered with an old date are found by their id. Deletions are not seen.
 *
 * <p>One thread polls or runs; acknowledging and closing may come from any thread.
 *
 * @param <T> the records' type
 */
public final class Watch<T> implements AutoCloseable {
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(5);

    private final WatchOptions options;
    private final Reader<T> reader;
    private final Place place;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile CountDownLatch waiting = new CountDownLatch(0);
    private @Nullable Ledger<T> ledger;

    /**
     * For vendor modules. Nothing is read before the first poll.
     *
     * @throws IllegalStateException if another watch of that name is open on the same store
     */
    public Watch(WatchSource<T> source, WatchOptions options) {
        this(new SortedReader<>(source), options);
    }

    /**
     * For vendor modules. Nothing is read before the first poll.
     *
     * @throws IllegalArgumentException if the watch is to start after an id: such a vendor's ids have no order
     * @throws IllegalStateException if another watch of that name is open on the same store
     */
    public Watch(RangeSource<T> source, WatchOptions options) {
        this(new RangeReader<>(source, options), options);
    }

    private Watch(Reader<T> reader, WatchOptions options) {
        this.reader = reader;
        this.options = options;
        this.place = new Place(options.store(), options.name());
    }

    /** What to do with a record. An exception says that it is not dealt with. */
    @FunctionalInterface
    public interface Handler<T> {
        void handle(T record) throws Exception;
    }

    /**
     * Looks once for what is new.
     *
     * @param limit the most records to hand over; the others follow with later polls
     * @return the oldest records that are not acknowledged, those whose handler failed after all others
     * @throws CrmException if the vendor could not be asked; the position stays and nothing is lost
     * @throws IllegalStateException if the watch is closed, or its position is another account's or a newer SDK's
     */
    public synchronized List<Delivery<T>> poll(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ": it must be 1 or more");
        }
        place.enterOrFail();
        try {
            Ledger<T> known = ledger == null ? open() : ledger;
            ledger = known;
            if (known.pending() < limit) {
                reader.look(known);
            }
            return known.next(limit);
        } finally {
            place.leave();
        }
    }

    /**
     * Polls until the watch is closed or the thread interrupted. After a full poll the next follows at once, after any
     * other about an interval later; after a failed poll the interval grows. A record whose handler fails does not block
     * those after it and is tried again with the next poll.
     *
     * @throws ApiException if the vendor refuses the credentials: waiting would not mend that
     * @throws IllegalArgumentException if the interval is not positive
     */
    public void run(Handler<? super T> handler, Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("interval is " + interval + ": it must be longer than zero");
        }
        if (!place.enter()) {
            return;
        }
        try {
            int failures = 0;
            while (goesOn()) {
                Duration wait = interval;
                try {
                    boolean full = handOver(poll(options.limit()), handler);
                    failures = 0;
                    wait = full ? Duration.ZERO : interval;
                } catch (CallInterruptedException interrupted) {
                    return;
                } catch (AuthenticationException | PermissionException hopeless) {
                    throw hopeless;
                } catch (CrmException failure) {
                    wait = backoff(interval, ++failures);
                    WatchLog.pollFailed(options.name(), failure, wait);
                }
                pause(wait);
            }
        } finally {
            place.leave();
        }
    }

    private boolean goesOn() {
        return !closed.get() && !Thread.currentThread().isInterrupted();
    }

    /** True if there was a full measure and none of it failed, so that more is likely to wait. */
    private boolean handOver(List<Delivery<T>> deliveries, Handler<? super T> handler) {
        boolean failed = false;
        for (Delivery<T> delivery : deliveries) {
            if (!goesOn()) {
                return false;
            }
            try {
                handler.handle(delivery.record());
                delivery.acknowledge();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } catch (Exception failure) {
                if (!Thread.currentThread().isInterrupted()) {
                    giveUpAtLast(delivery, failure);
                }
                failed = true;
            }
        }
        return !failed && deliveries.size() == options.limit();
    }

    private void giveUpAtLast(Delivery<T> delivery, Exception failure) {
        if (ledger != null && ledger.failed(delivery.id()) >= options.maxAttempts()) {
            options.deadLetter().accept(delivery.record(), failure);
            delivery.acknowledge();
        }
    }

    private static Duration backoff(Duration interval, int failures) {
        Duration most = interval.compareTo(LONGEST_BACKOFF) > 0 ? interval : LONGEST_BACKOFF;
        Duration grown = interval.multipliedBy(1L << Math.min(failures, 10));
        return grown.compareTo(most) < 0 ? grown : most;
    }

    /** Ends early on close. Spread by a tenth, so that many watches do not poll in step. */
    private void pause(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        double spread = 0.9 + 0.2 * Math.random();
        CountDownLatch over = new CountDownLatch(1);
        waiting = over;
        Future<?> timer = options.time().schedule(over::countDown, Duration.ofNanos((long) (wait.toNanos() * spread)));
        try {
            if (!closed.get()) {
                over.await();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            timer.cancel(false);
        }
    }

    /** Ends {@link #run} at once, or after the record in hand; with that the name is free. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            waiting.countDown();
            place.leave();
        }
    }

    private Ledger<T> open() {
        String fingerprint = fingerprint();
        Duration overlap = options.overlap().orElse(reader.overlap());
        Position position = place.slot()
                .load()
                .map(json -> Position.read(options.name(), json, fingerprint))
                .orElseGet(() -> start(fingerprint, overlap));
        place.save(position);
        return new Ledger<>(place, overlap, position);
    }

    private String fingerprint() {
        var call = reader.info();
        return call.vendor() + "/" + call.account() + "/" + call.operation();
    }

    private Position start(String fingerprint, Duration overlap) {
        if (options.start() instanceof StartFrom.Since since) {
            return position(fingerprint, since.timestamp(), since.timestamp(), reader.greatestId(), Map.of());
        }
        boolean afterId = options.start() instanceof StartFrom.After;
        // The greatest id is read first: what comes between the reads is new.
        long most = options.start() instanceof StartFrom.After after ? after.id() : reader.greatestId();
        Instant now = reader.vendorTime();
        Map<Long, Instant> seen = new HashMap<>();
        reader.since(now.minus(overlap)).forEach((id, record) -> {
            Instant timestamp = Objects.requireNonNullElse(reader.timestamp(record), now);
            boolean known = most != Reader.NO_ORDER && id <= most;
            if (known || (!afterId && !timestamp.isAfter(now))) {
                seen.put(id, timestamp);
            }
        });
        return position(fingerprint, null, now, most, seen);
    }

    private static Position position(
            String fingerprint, @Nullable Instant floor, Instant hi, long maxId, Map<Long, Instant> seen) {
        return new Position(Position.VERSION, fingerprint, floor, hi, maxId, seen, Map.of());
    }
}

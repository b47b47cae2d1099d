package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.CrmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
 * least once; exactly once while the process lives, and across restarts when the position is committed together with the
 * handler's own work ({@link io.github.crmsdk.core.watch.jdbc.JdbcPositionStore#acknowledge}) or the handler is idempotent on
 * {@link Delivery#id()}. Deletions are not seen.
 *
 * <p>Hand over in one way at a time: {@link #poll}, {@link #run}, {@link #stream} or {@link #publisher}. Acknowledging,
 * {@link #wake}, {@link #counters} and {@link #close} may come from any thread.
 *
 * @param <T> the records' type
 */
public final class Watch<T> implements AutoCloseable {
    private final WatchOptions options;
    private final Poller<T> poller;
    private final Pause pause;
    private final AtomicReference<@Nullable DeliverySubscription<T>> subscription = new AtomicReference<>();

    /**
     * For vendor modules. Nothing is read before the first poll.
     *
     * @throws IllegalArgumentException if the watch is to start after an id and the vendor's ids have no known order
     * @throws IllegalStateException if another watch of that name is open on the same store
     */
    public Watch(WatchSource<T> source, WatchOptions options) {
        this.options = options;
        this.poller = new Poller<>(source, options);
        this.pause = new Pause(options.time());
    }

    /** What to do with a record or a delivery. An exception says that it is not dealt with. */
    @FunctionalInterface
    public interface Handler<T> {
        void handle(T record) throws Exception;
    }

    /**
     * Looks once for what is new.
     *
     * @param limit the most records to hand over; the others follow with later polls
     * @return the oldest records that are not acknowledged, those whose handler failed after all others; none if another
     *     process has the watch and this one stands by
     * @throws CrmException if the vendor could not be asked; the position stays and nothing is lost
     * @throws PositionStoreException if the store could not be reached
     * @throws IllegalStateException if the watch is closed, or its position is another account's or a newer SDK's
     */
    public List<Delivery<T>> poll(int limit) {
        checkCount("limit", limit);
        return poller.poll(limit);
    }

    /** The newest records there are, oldest first, to see what a watch would hand over. Changes nothing. */
    public List<T> preview(int count) {
        checkCount("count", count);
        return poller.newest(count);
    }

    private static void checkCount(String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(name + " is " + count + ": it must be 1 or more");
        }
    }

    /**
     * Polls until the watch is closed or the thread interrupted, and acknowledges each record that the handler has dealt
     * with. After a full poll the next follows at once, after any other about an interval later; after a failed poll the
     * interval grows. A record whose handler fails does not block those after it and is tried again with a later poll.
     *
     * @throws ApiException if the vendor refuses the credentials: waiting would not mend that
     * @throws IllegalArgumentException if the interval is not positive
     */
    public void run(Handler<? super T> handler, Duration interval) {
        runDeliveries(
                delivery -> {
                    handler.handle(delivery.record());
                    delivery.acknowledge();
                },
                interval);
    }

    /** Like {@link #run}, for a handler that acknowledges by itself; what it does not acknowledge comes again. */
    public void runDeliveries(Handler<Delivery<T>> handler, Duration interval) {
        Loop<T> loop = loop(interval);
        if (poller.enter()) {
            try {
                new Run<>(loop, handler).untilTheEnd(options.limit());
            } finally {
                poller.leave();
            }
        }
    }

    /**
     * Deliveries one by one, polled for as {@link #run} does; waits for the next as long as the watch is open. What is
     * neither acknowledged nor failed stays with whoever took it and does not come again from this stream.
     *
     * @throws IllegalArgumentException if the interval is not positive
     */
    public Stream<Delivery<T>> stream(Duration interval) {
        return StreamSupport.stream(new DeliveryStream<>(loop(interval), options.limit()), false);
    }

    /**
     * The same for a subscriber, one at a time, which gets as many deliveries as it asks for, from a thread of the
     * watch's. It ends with the watch, and with an error that would end {@link #run}.
     *
     * @throws IllegalArgumentException if the interval is not positive
     */
    public Flow.Publisher<Delivery<T>> publisher(Duration interval) {
        loop(interval);
        return new DeliveryPublisher<>(options, () -> loop(interval), subscription);
    }

    private Loop<T> loop(Duration interval) {
        return new Loop<>(poller, options, pause, interval);
    }

    /** Lets the next poll follow at once: for a vendor's webhook that says that there is something new. */
    public void wake() {
        pause.wake();
    }

    /** What this watch has done since it was opened. */
    public WatchCounters counters() {
        return poller.counters();
    }

    /** Ends the handing over at once, or after the record in hand; with that the name is free. */
    @Override
    public void close() {
        poller.close();
        pause.end();
        DeliverySubscription<T> present = subscription.get();
        if (present != null) {
            present.end();
        }
    }
}

package io.github.crmsdk.core.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives deliveries to a handler. */
final class Run<T> {
    private final Loop<T> loop;
    private final Watch.Handler<Delivery<T>> handler;

    Run(Loop<T> loop, Watch.Handler<Delivery<T>> handler) {
        this.loop = loop;
        this.handler = handler;
    }

    void untilTheEnd(int limit) {
        for (List<Delivery<T>> next = loop.next(limit); !next.isEmpty(); next = loop.next(limit)) {
            for (Delivery<T> delivery : next) {
                if (loop.goesOn()) {
                    handle(delivery);
                }
            }
        }
    }

    private void handle(Delivery<T> delivery) {
        try {
            Exception failure = failure(delivery);
            if (failure != null) {
                delivery.fail(failure);
            }
        } catch (PositionStoreException unsaved) {
            loop.failed(unsaved);
        } finally {
            delivery.putBack();
        }
    }

    /** What the handler threw; an interrupt or a store that cannot be reached is no failure of it. */
    private @Nullable Exception failure(Delivery<T> delivery) {
        try {
            handler.handle(delivery);
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (PositionStoreException unsaved) {
            throw unsaved;
        } catch (Exception failure) {
            return Thread.currentThread().isInterrupted() ? null : failure;
        }
    }
}

package io.github.crmsdk.salesmachine.internal;

import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.watch.WatchSource;
import io.github.crmsdk.salesmachine.model.Customer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Contacts or accounts by the time of their creation.
 *
 * @param newest all of them, newest first
 */
public record CustomerWatch<T extends Customer>(PagedCall<T> newest) implements WatchSource<T> {
    @Override
    public PagedCall<T> since(Instant from) {
        return newest;
    }

    @Override
    public boolean newestFirst() {
        return true;
    }

    @Override
    public String id(T record) {
        return record.id();
    }

    @Override
    public @Nullable Instant timestamp(T record) {
        return record.createdAt();
    }

    /** Nothing is known of delays: wider than where others have measured them. */
    @Override
    public Duration overlap() {
        return Duration.ofHours(1);
    }
}

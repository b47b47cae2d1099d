package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.PagedCall;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor module tells of one resource so that it can be watched.
 *
 * @param <T> the records' type
 */
public interface WatchSource<T> {
    /** The records in the vendor's order of time, newest first. */
    PagedCall<T> newestFirst();

    /** The records by id, greatest first. A second look that finds what was entered with an old date. */
    PagedCall<T> greatestIdFirst();

    long id(T record);

    /** Null while the vendor has not filled it in. */
    @Nullable
    Instant timestamp(T record);

    /** How late a record may become visible after its timestamp, unless the application says otherwise. */
    Duration overlap();
}

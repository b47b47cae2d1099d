package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.PagedCall;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor module tells of one resource that the vendor filters by time of creation but does not sort. A watch then
 * reads that range only; ids say which record is which and nothing else.
 *
 * @param <T> the records' type
 */
public interface RangeSource<T> {
    /** Everything that was created at this time or later, in any order. Earlier records do no harm. */
    PagedCall<T> since(Instant from);

    long id(T record);

    /**
     * Null where the vendor does not tell: such a record counts as created no later than it was first found, by the
     * {@code Date} of the vendor's answers.
     */
    @Nullable
    Instant timestamp(T record);

    /** How late a record may become visible after its creation, unless the application says otherwise. */
    Duration overlap();
}

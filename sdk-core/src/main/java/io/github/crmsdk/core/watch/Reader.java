package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.CallInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part of a source that matters to a watch. */
interface Reader<T> {
    /** Records that come and go between pages shift them; reading ends when two passes agree, or here. */
    int MOST_PASSES = 5;

    /** What {@link #greatestId()} is where the order of ids says nothing. */
    long NO_ORDER = Long.MAX_VALUE;

    /** Reads all there is to read and only then notes it: a position must not follow half a look. */
    void look(Ledger<T> ledger);

    /** By id: what has this timestamp or a later one, or none. */
    Map<Long, T> since(Instant from);

    /** The vendor's clock as its answer shows it, or else its newest record; never this machine's. */
    Instant vendorTime();

    /** The greatest id there is; 0 where there is no record. */
    long greatestId();

    @Nullable
    Instant timestamp(T record);

    Duration overlap();

    /** The call that stands for the source in a position's fingerprint. */
    CallInfo info();
}

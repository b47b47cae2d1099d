package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the vendor's time. A {@code Date} in an answer may be another machine's than the one that dates the
 * records; so it never moves a watch on by itself, only as far as there are records to prove it.
 */
final class Clock<T> {
    /** From a bound that is likely to be close to one that is surely far enough back. */
    private static final List<Duration> SPANS = Stream.of(1L, 8L, 64L, 512L, 4096L, 32_768L, 262_144L)
            .map(Duration::ofHours)
            .toList();

    private final WatchSource<T> source;

    Clock(WatchSource<T> source) {
        this.source = source;
    }

    /** What the vendor's answer says the time is. */
    static @Nullable Instant of(ApiResponse<?> answer) {
        return answer.headers().getInstant("Date");
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /** The newest timestamp that is settled, which excludes the vendor's future. */
    @Nullable
    Instant newest(Iterable<T> records, @Nullable Instant clock) {
        Instant end = clock == null ? Instant.MAX : clock.minus(source.settling());
        Instant newest = null;
        for (T record : records) {
            Instant timestamp = source.timestamp(record);
            if (timestamp != null && !timestamp.isAfter(end)) {
                newest = later(timestamp, newest);
            }
        }
        return newest;
    }

    /** A bound, mostly not long ago, after which there are records; the epoch if there are none. */
    Instant recent(@Nullable Instant clock, int records) {
        return clock == null ? Instant.EPOCH : latest(SPANS.stream().map(clock::minus), Instant.EPOCH, records);
    }

    /**
     * A bound after {@code low} that the vendor's time has certainly passed, because there are records after it.
     *
     * @param likely the vendor's clock at the last look
     */
    Instant proven(Instant low, @Nullable Instant likely, @Nullable Instant clock) {
        Stream<Instant> further = clock == null ? Stream.of() : SPANS.stream().map(clock::minus);
        return latest(
                Stream.concat(Stream.ofNullable(likely), further)
                        .filter(low::isBefore)
                        .sorted(Comparator.reverseOrder()),
                low,
                1);
    }

    private Instant latest(Stream<Instant> bounds, Instant otherwise, int records) {
        return bounds.filter(
                        bound -> source.since(bound).limit(records).toList().size() >= records)
                .findFirst()
                .orElse(otherwise);
    }
}

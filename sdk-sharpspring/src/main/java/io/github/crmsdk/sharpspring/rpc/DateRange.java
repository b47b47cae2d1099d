package io.github.crmsdk.sharpspring.rpc;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records by the time of their creation or last change, in whole seconds. Whether the bounds themselves belong to it is
 * not documented.
 *
 * <pre>{@code
 * sharpspring.leads().list(DateRange.updated(yesterday, now))
 * }</pre>
 *
 * @param startDate from when
 * @param endDate until when
 * @param timestamp created or changed
 * @param fields the members to return, all if null; known for leads only
 * @param limit rows a page, null for the vendor's own; not documented, known to work for leads
 * @param offset of the first row; not documented, known to work for leads
 */
public record DateRange(
        Instant startDate,
        Instant endDate,
        TimestampKind timestamp,
        @Nullable List<String> fields,
        @Nullable Integer limit,
        @Nullable Long offset) {
    public DateRange {
        if (endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("endDate is " + endDate + ", before startDate " + startDate);
        }
    }

    /** What was created in this time. */
    public static DateRange created(Instant from, Instant to) {
        return new DateRange(from, to, TimestampKind.CREATE, null, null, null);
    }

    /** What was changed in this time, or created and never changed. */
    public static DateRange updated(Instant from, Instant to) {
        return new DateRange(from, to, TimestampKind.UPDATE, null, null, null);
    }

    /** The same range with these members only; {@code id} always comes too. */
    public DateRange fields(List<String> names) {
        List<String> wire =
                Stream.concat(Stream.of("id"), names.stream()).distinct().toList();
        return new DateRange(startDate, endDate, timestamp, wire, limit, offset);
    }

    /** One page of the range; lists call this. */
    public DateRange page(@Nullable Integer rows, @Nullable Long from) {
        return new DateRange(startDate, endDate, timestamp, fields, rows, from);
    }
}

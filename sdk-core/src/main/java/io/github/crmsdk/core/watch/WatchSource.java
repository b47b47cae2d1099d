package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.PagedCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor module tells of one resource so that it can be watched. A resource's {@code watch} method makes one and
 * gives it to {@link Watch#Watch}:
 *
 * <pre>{@code
 * record CreatedNotes(Notes notes) implements WatchSource<Note> {
 *     public PagedCall<Note> since(Instant from) {
 *         return notes.list(NoteQuery.builder().createdFrom(from.minusSeconds(1)).build());
 *     }
 *     public String id(Note note) {
 *         return Long.toString(note.id());
 *     }
 *     public Instant timestamp(Note note) {
 *         return note.createdAt();
 *     }
 *     public Duration overlap() {
 *         return Duration.ofMinutes(10);
 *     }
 * }
 * }</pre>
 *
 * <p>All else is optional. A vendor that cannot filter by time lists everything, {@link #newestFirst()}. Where ids are
 * numbers that grow, {@link #greatestIdFirst()} finds what was entered with an old date. A watch on changed records is made
 * by {@link #changes} from a source whose timestamps are those of the last change.
 *
 * @param <T> the records' type
 */
public interface WatchSource<T> {
    /**
     * Everything with this timestamp or a later one. Earlier records do no harm; a filter whose bounds or whose zone is
     * doubtful had better give some.
     */
    PagedCall<T> since(Instant from);

    /** Whether {@link #since} is sorted by time, newest first, so that reading may stop at older records; no unless overridden. */
    default boolean newestFirst() {
        return false;
    }

    /** All records by id, greatest first; only where ids are numbers and a later record has a greater one. */
    default Optional<PagedCall<T>> greatestIdFirst() {
        return Optional.empty();
    }

    /** What tells one record from all others: text, or a number in decimal digits. */
    String id(T record);

    /**
     * Null where the vendor does not tell, or not yet: such a record counts as created no later than it was first found,
     * by the {@code Date} of the vendor's answers.
     */
    @Nullable
    Instant timestamp(T record);

    /** How late a record may become visible after its timestamp, unless the application says otherwise. */
    Duration overlap();

    /**
     * How long the same timestamp may yet stand for a newer state: a record is left for a later poll until the vendor's
     * clock is so far past its timestamp. Zero unless overridden.
     */
    default Duration settling() {
        return Duration.ZERO;
    }

    /** What tells this source from others that use the same call, such as {@code changes} or {@code owner 7}; mostly nothing. */
    default String query() {
        return "";
    }

    /**
     * The same records, each anew when it has changed.
     *
     * @param modified a source by the time of the last change
     * @param unit of these timestamps: until it is over, one may yet stand for a newer state
     */
    static <T> WatchSource<T> changes(WatchSource<T> modified, Duration unit) {
        return new Changes<>(modified, unit);
    }
}

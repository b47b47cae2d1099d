package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * How to watch.
 *
 * <pre>{@code
 * WatchOptions.builder().name("new-deals").start(StartFrom.now()).store(FilePositionStore.in(directory)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface WatchOptions {
    /** Tells this watch from others in the same store: letters, digits, dot, hyphen and underscore, at most 100. */
    String name();

    /** Used only if the store holds no position under this name; from now on unless set. */
    @Value.Default
    default StartFrom start() {
        return StartFrom.now();
    }

    /** Where the position is kept; in memory unless set, which forgets it at the end of the process. */
    @Value.Default
    default PositionStore store() {
        return new MemoryPositionStore();
    }

    /** How late a record may become visible after its timestamp and still be found; the vendor's value unless set. */
    Optional<Duration> overlap();

    /**
     * Reads the whole list with each poll and remembers every id, so that a record is found whatever its timestamp and
     * however late. For lists of some thousand records whose order or dates are not to be trusted: each poll costs as many
     * requests as the list has pages. No unless set.
     */
    @Value.Default
    default boolean fullPass() {
        return false;
    }

    /** Records handed over per poll of {@link Watch#run}, 100 unless set. */
    @Value.Default
    default int limit() {
        return 100;
    }

    /** How often a record is handed to a handler that throws, before it goes to {@link #deadLetter()}; 5 unless set. */
    @Value.Default
    default int maxAttempts() {
        return 5;
    }

    /** Gets each record that was given up, with the handler's last exception. Logs it unless set. */
    @Value.Default
    default BiConsumer<Object, Exception> deadLetter() {
        return WatchLog::deadLettered;
    }

    /** Told after each poll what the watch has done so far; must not block. Nobody unless set. */
    @Value.Default
    default Consumer<WatchCounters> listener() {
        return counters -> {};
    }

    /** The clock of {@link Watch#run}'s waits, for tests. */
    @Value.Default
    default TimeSource time() {
        return TimeSource.system();
    }

    @Value.Check
    default void check() {
        if (!name().matches("[A-Za-z0-9._-]{1,100}") || name().startsWith(".")) {
            throw new IllegalArgumentException("name is '" + name()
                    + "': it must be 1 to 100 letters, digits, dots, hyphens and underscores, not starting with a dot");
        }
        Checks.range("limit", limit(), 1, 10_000);
        Checks.range("maxAttempts", maxAttempts(), 1, 1_000);
        overlap().ifPresent(span -> Checks.range("overlap in seconds", span.toSeconds(), 0, 366L * 86_400));
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableWatchOptions.Builder {}
}

package io.github.crmsdk.core.watch;

import java.util.Optional;

/** Keeps the positions of watches by name. */
public interface PositionStore {
    /**
     * Takes the place of one watch for oneself.
     *
     * @throws IllegalStateException if another watch of that name has it
     */
    Slot open(String name);

    /** One watch's place. Used by one watch at a time. */
    interface Slot extends AutoCloseable {
        /** The position as it was saved last. */
        Optional<String> load();

        /** Replaces the position, wholly or not at all; when it returns, the position outlives a crash. */
        void save(String position);

        /** Gives the place free. */
        @Override
        void close();
    }
}

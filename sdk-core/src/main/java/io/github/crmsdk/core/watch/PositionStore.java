package io.github.crmsdk.core.watch;

import java.util.Optional;

/** Keeps the positions of watches by name. */
public interface PositionStore {
    /**
     * Takes the place of one watch.
     *
     * @throws IllegalStateException if another watch of that name has it, unless this store lets watches stand by
     * @throws PositionStoreException if the store cannot be reached
     */
    Slot open(String name);

    /** One watch's place. Used by one watch at a time. */
    interface Slot extends AutoCloseable {
        /**
         * Takes the place for oneself, or makes sure that one still has it: called before each poll.
         *
         * @return {@link Hold#KEPT} unless the store is shared among processes
         */
        default Hold hold() {
            return Hold.KEPT;
        }

        /** The position as it was saved last. */
        Optional<String> load();

        /**
         * Replaces the position that this slot loaded or saved last, wholly or not at all; when it returns, the position
         * outlives a crash.
         *
         * @throws PositionConflictException if somebody else has replaced it meanwhile
         */
        void save(String position);

        /** Gives the place free. */
        @Override
        void close();
    }

    /** Whose a place is. */
    enum Hold {
        /** It was this watch's and still is. */
        KEPT,
        /** It is this watch's now; whoever had it before may have moved the position. */
        TAKEN,
        /** Another process has it: stand by. */
        REFUSED
    }
}

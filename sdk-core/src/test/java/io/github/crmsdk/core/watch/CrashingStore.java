package io.github.crmsdk.core.watch;

import java.util.Optional;

/** A position that outlives crashes, which it brings about. */
final class CrashingStore implements PositionStore {
    /** What happens to the next save. */
    enum Next {
        WORKS,
        FAILS,
        CRASHES_BEFORE,
        CRASHES_AFTER
    }

    /** The end of a process. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    Next next = Next.WORKS;
    private Optional<String> position = Optional.empty();

    @Override
    public Slot open(String name) {
        return new Slot() {
            @Override
            public Optional<String> load() {
                return position;
            }

            @Override
            public void save(String fresh) {
                Next now = next;
                next = Next.WORKS;
                if (now == Next.FAILS) {
                    throw new PositionStoreException("no disk");
                }
                if (now == Next.CRASHES_BEFORE) {
                    throw new Crash();
                }
                position = Optional.of(fresh);
                if (now == Next.CRASHES_AFTER) {
                    throw new Crash();
                }
            }

            @Override
            public void close() {
                // Who crashes does not come to this.
            }
        };
    }
}

package io.github.crmsdk.core.watch;

import java.time.Instant;

/** Where a watch begins when its store holds no position yet; later starts go on where it stood. */
public sealed interface StartFrom {
    /** Only what becomes visible from now on, by the vendor's clock. */
    static StartFrom now() {
        return new Now();
    }

    /** What has this timestamp or a later one. */
    static StartFrom since(Instant timestamp) {
        return new Since(timestamp);
    }

    /** Everything there is, then what is new. */
    static StartFrom beginning() {
        return new Since(Instant.EPOCH);
    }

    /** What has a greater id, for vendors whose ids grow. */
    static StartFrom after(long id) {
        return new After(id);
    }

    /** As it stands in a position. */
    String text();

    /** See {@link #now()}. */
    record Now() implements StartFrom {
        @Override
        public String text() {
            return "now";
        }
    }

    /** See {@link #since(Instant)}. */
    record Since(Instant timestamp) implements StartFrom {
        @Override
        public String text() {
            return "since " + timestamp;
        }
    }

    /** See {@link #after(long)}. */
    record After(long id) implements StartFrom {
        @Override
        public String text() {
            return "after " + id;
        }
    }
}

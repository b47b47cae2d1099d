package io.github.crmsdk.core.watch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random lives of vendors and watches. A life that breaks the promise tells its seed, to be kept below. */
class WatchModelTest {
    /** How many of each shape; many more in the profile {@code slow}. */
    private static final int SEEDS = Integer.getInteger("watch.seeds", 30);

    @ParameterizedTest
    @EnumSource
    void thePromiseHolds(Shape.Known shape) {
        int first = Integer.getInteger("watch.firstSeed", 1);
        for (int seed = first; seed < first + SEEDS; seed++) {
            new History(shape, seed).live();
        }
    }
}

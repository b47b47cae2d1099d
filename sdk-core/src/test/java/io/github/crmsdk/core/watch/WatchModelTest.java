package io.github.crmsdk.core.watch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "SORTED_WITH_GROWING_IDS, 43",
        "SORTED_WITH_GROWING_IDS, 46",
        "SORTED_WITH_GROWING_IDS, 58",
        "SORTED_BY_MINUTES, 46",
        "FILTERED_WITHOUT_TIMES, 34",
        "FILTERED_WITHOUT_TIMES, 68"
    })
    void whatOnceBrokeIt(Shape.Known shape, long seed) {
        new History(shape, seed).live();
    }
}

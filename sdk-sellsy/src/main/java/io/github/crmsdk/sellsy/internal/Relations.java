package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.sellsy.model.RelatedRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of what a record belongs to. */
public final class Relations {
    private Relations() {}

    /** The vendor takes it as a list, of one record at most. */
    public static void atMostOne(String model, @Nullable List<RelatedRef> related) {
        if (related != null && related.size() > 1) {
            throw new IllegalArgumentException(
                    model + ".related has " + related.size() + " records: at most 1 is allowed");
        }
    }
}

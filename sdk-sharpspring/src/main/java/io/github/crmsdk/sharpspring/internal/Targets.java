package io.github.crmsdk.sharpspring.internal;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes sure that changes say what they change. */
public final class Targets {
    private Targets() {}

    /** The id for changes that are given one. */
    public static long id(String model, long id, @Nullable Long own) {
        if (own != null && own != id) {
            throw new IllegalArgumentException(
                    model + ".id is " + own + ", but the update is of " + id + ": leave one of them out");
        }
        return id;
    }

    /** All changes of a batch have what tells their objects. */
    public static <U> List<U> all(String model, List<U> changes, String needed, Predicate<U> has) {
        for (int i = 0; i < changes.size(); i++) {
            if (!has.test(changes.get(i))) {
                throw new IllegalArgumentException(model + " at " + i + " has no " + needed + ": say what to change");
            }
        }
        return changes;
    }
}

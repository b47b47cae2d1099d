package io.github.crmsdk.salesmanago.model;

import java.util.List;

/** Checks the sizes of lists. Used by the SDK's requests. */
public final class Lists {
    private Lists() {}

    /**
     * A copy of the list, which must have from one to so many elements.
     *
     * @throws IllegalArgumentException naming the member and the size
     */
    public static <T> List<T> sized(String member, List<T> list, int most) {
        if (list.isEmpty() || list.size() > most) {
            throw new IllegalArgumentException(
                    member + " has " + list.size() + " elements: it must have from 1 to " + most);
        }
        return List.copyOf(list);
    }
}

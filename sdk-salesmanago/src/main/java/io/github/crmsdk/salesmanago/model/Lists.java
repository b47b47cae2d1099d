package io.github.crmsdk.salesmanago.model;

import io.github.crmsdk.core.vendor.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks lists. Used by the SDK's requests. */
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

    /**
     * Checks that no text of the list is blank; does nothing without a list.
     *
     * @throws IllegalArgumentException naming the member
     */
    public static void texts(String member, @Nullable List<String> texts) {
        if (texts != null) {
            texts.forEach(text -> Checks.text(member, text, Integer.MAX_VALUE));
        }
    }
}

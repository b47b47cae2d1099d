package io.github.crmsdk.sellsy.smarttag;

import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** A smart tag to put on a record: by its text, which makes it if there is none, or by its id. */
public record TagRef(@Nullable String value, @Nullable Long id) {
    /** @throws IllegalArgumentException unless exactly one is given */
    public TagRef {
        if ((value == null) == (id == null)) {
            throw new IllegalArgumentException("A smart tag is named by either value or id: give one of the two");
        }
        Checks.text("TagRef.value", value, Integer.MAX_VALUE);
    }

    public static TagRef of(String value) {
        return new TagRef(value, null);
    }

    public static TagRef of(long id) {
        return new TagRef(null, id);
    }
}

package io.github.crmsdk.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A value from a list that the vendor may extend at any time: known values are constants of the subclass, any other text
 * is kept and sent as it is. Compare with {@code equals}.
 */
public abstract class OpenEnum {
    private final String value;

    /** For subclasses. */
    protected OpenEnum(String value) {
        this.value = value;
    }

    /** The text on the wire. */
    @JsonValue
    public final String value() {
        return value;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // The same text in another list is another value.
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}

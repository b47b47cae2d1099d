package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Your own id of a contact or account, as a text or as a number. The vendor documents texts; its own older clients also
 * send numbers. Whether it takes {@code "7"} and {@code 7} for the same is not documented: keep to one form.
 */
public final class Uid {
    private final Object value;

    private Uid(Object value) {
        this.value = value;
    }

    /** Sent as a JSON text: a database key or an e-mail address. */
    public static Uid of(String text) {
        return new Uid(text);
    }

    /** Sent as a JSON number. */
    public static Uid of(long number) {
        return new Uid(number);
    }

    @JsonValue
    Object value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Uid that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

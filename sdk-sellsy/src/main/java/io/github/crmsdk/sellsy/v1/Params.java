package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a method by their names on the wire, in order. Services make them. Immutable. */
public final class Params {
    private static final Params NONE = new Params(Map.of());

    private final Map<String, Object> members;

    private Params(Map<String, Object> members) {
        this.members = members;
    }

    public static Params none() {
        return NONE;
    }

    public static Params of(String name, Object value) {
        return NONE.and(name, value);
    }

    /** One more, unless the value is null. */
    public Params and(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Params(Collections.unmodifiableMap(more));
    }

    @JsonValue
    public Map<String, Object> members() {
        return members;
    }
}

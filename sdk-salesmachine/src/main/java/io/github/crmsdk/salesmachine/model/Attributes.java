package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.json.Instants;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Attributes by name, those of the account's own making among them. The vendor fixes no types, so they are read one by
 * one as the type that the caller expects.
 *
 * <pre>{@code
 * BigDecimal employees = account.data().decimal("employee_count");
 * }</pre>
 */
public final class Attributes {
    private static final Attributes NONE = new Attributes(Map.of());

    private final Map<String, JsonNode> values;

    private Attributes(Map<String, JsonNode> values) {
        this.values = values;
    }

    public static Attributes none() {
        return NONE;
    }

    /** Takes a JSON object; an empty array is taken as an empty object. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Attributes of(JsonNode json) {
        if (!json.isObject() && !(json.isArray() && json.isEmpty())) {
            throw new IllegalArgumentException("attributes are no JSON object but " + json.getNodeType());
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        json.properties().forEach(member -> values.put(member.getKey(), member.getValue()));
        return new Attributes(Collections.unmodifiableMap(values));
    }

    /** All of them as they came. */
    @JsonValue
    public Map<String, JsonNode> asMap() {
        return values;
    }

    /** A scalar as text; null if there is none, or it is null. */
    public @Nullable String text(String name) {
        return read(name, "a text", Function.identity());
    }

    /**
     * A number, also one that came as a text; null if there is none, or it is null or empty.
     *
     * @throws IllegalStateException if the attribute is something else
     */
    public @Nullable BigDecimal decimal(String name) {
        return read(name, "a number", text -> text.isBlank() ? null : new BigDecimal(text.strip()));
    }

    /**
     * A point in time: epoch seconds or milliseconds, or ISO-8601; null if there is none, or it is null or empty.
     *
     * @throws IllegalStateException if the attribute is something else
     */
    public @Nullable Instant instant(String name) {
        return read(name, "a point in time", text -> Instants.parse(text.strip()));
    }

    private <T> @Nullable T read(String name, String wanted, Function<String, @Nullable T> reader) {
        JsonNode value = values.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        try {
            if (value.isValueNode()) {
                return reader.apply(value.asText());
            }
        } catch (NumberFormatException | DateTimeException unreadable) {
            // Told below, together with what is no scalar at all.
        }
        throw new IllegalStateException("The attribute " + name + " is " + value + ", not " + wanted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

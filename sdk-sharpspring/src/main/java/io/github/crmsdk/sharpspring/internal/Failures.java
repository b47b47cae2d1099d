package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.vendor.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code error}, which is null, absent, {@code []}, <code>{}</code>, a text, an object, or an array of objects,
 * which PHP writes as an object by number if its numbers have gaps. What PHP holds for empty, such as false, is none.
 */
public final class Failures {
    private Failures() {}

    /** Whether it says anything at all. */
    static boolean isFailure(@Nullable JsonNode error) {
        return error != null
                && (error.isContainerNode()
                        ? !error.isEmpty()
                        : error.asBoolean()
                                || (error.isTextual() && !error.textValue().isBlank()));
    }

    /** The refusal that it states; of several, the first. */
    public static Refusal refusal(@Nullable JsonNode error, int status) {
        if (error == null || !isFailure(error)) {
            return new Refusal(ErrorCodes.kind("", status), "", "the vendor gave no reason");
        }
        JsonNode first = first(error);
        if (!first.isObject()) {
            return new Refusal(ErrorCodes.kind("", status), "", first.asText());
        }
        String code = first.path("code").asText("");
        String message = first.path("message").asText("");
        return new Refusal(ErrorCodes.kind(code, status), code, message, fields(first.path("data")), Optional.empty());
    }

    private static JsonNode first(JsonNode error) {
        JsonNode first = error.isValueNode() ? error : error.iterator().next();
        return error.isArray() || first.has("code") ? first : error;
    }

    /** The vendor names offending parameters here; an empty PHP array, no object, if there are none. */
    private static Map<String, List<String>> fields(JsonNode data) {
        Map<String, List<String>> fields = new TreeMap<>();
        if (data.isObject()) {
            data.properties().forEach(field -> fields.put(field.getKey(), words(field.getValue())));
        } else if (isFailure(data)) {
            fields.put("data", words(data));
        }
        return fields;
    }

    private static List<String> words(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(Failures::text)
                        .toList()
                : List.of(text(value));
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}

package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.json.Extensible;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list as Salesmachine returns it: one page of all records, or what belongs to a record. Read from a bare array too,
 * which is what the vendor's sample of an activity has.
 *
 * @param object such as {@code account.list}
 * @param pagination how the list goes on; of whole lists only
 * @param <T> the rows' type
 */
public record RecordList<T>(
        @Nullable String object,
        List<T> data,
        @Nullable Pagination pagination,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additionalProperties)
        implements Extensible {
    @JsonCreator
    public RecordList {
        data = List.copyOf(Objects.requireNonNull(data, "data"));
        additionalProperties = additionalProperties == null ? Map.of() : additionalProperties;
    }

    /** A list with nothing but rows, for an application's own tests. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <T> RecordList<T> of(List<T> data) {
        return new RecordList<>(null, data, null, Map.of());
    }
}

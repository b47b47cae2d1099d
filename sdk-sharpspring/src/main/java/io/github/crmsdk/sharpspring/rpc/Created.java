package io.github.crmsdk.sharpspring.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What creating an object answers.
 *
 * @param id the new object's id
 */
public record Created(long id) {
    @JsonCreator
    static Created of(@JsonProperty("id") Long id) {
        return new Created(Objects.requireNonNull(id, "the new object's id is missing"));
    }
}

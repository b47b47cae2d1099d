package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.json.Extensible;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that can carry others. */
public interface Embedding extends Extensible {
    /** What the call asked to {@code embed}, by name; a part that the client's scopes do not cover is null. */
    @JsonProperty("_embed")
    @Nullable
    Map<String, JsonNode> embedded();
}

package io.github.crmsdk.core.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A model that keeps what it does not know. What a vendor adds tomorrow, and the custom fields of an account, are read
 * into {@link #additionalProperties()} and written back from it.
 */
public interface Extensible {
    /** The members without a method of their own, by their name on the wire. */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> additionalProperties();
}

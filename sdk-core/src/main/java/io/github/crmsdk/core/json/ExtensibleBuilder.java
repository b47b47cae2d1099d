package io.github.crmsdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * A request's builder that also takes members without a method of their own, custom fields above all, and can clear
 * members: a member that is never mentioned is not sent and stays as the vendor has it.
 *
 * @param <B> the builder itself
 */
public interface ExtensibleBuilder<B> {
    /** Sets a member by its name on the wire. Immutables writes this method. */
    B putAdditionalProperties(String name, JsonNode value);

    /** Sets a member by its name on the wire to anything that Jackson can write. */
    default B set(String name, Object value) {
        return putAdditionalProperties(
                name, value instanceof JsonNode node ? node : JsonNodeFactory.instance.pojoNode(value));
    }

    /** Empties a member: it is sent as null. */
    default B clear(String name) {
        return putAdditionalProperties(name, NullNode.getInstance());
    }
}

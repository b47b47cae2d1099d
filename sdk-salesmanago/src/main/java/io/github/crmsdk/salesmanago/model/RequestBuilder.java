package io.github.crmsdk.salesmanago.model;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.core.json.ExtensibleBuilder;

/**
 * A request's builder. An empty text would overwrite what SALESmanago holds, so members set to one are not sent;
 * {@link #clear} is how to ask for it.
 *
 * @param <B> the builder itself
 */
public interface RequestBuilder<B> extends ExtensibleBuilder<B> {
    /**
     * Empties a member: it is sent as an empty text, which overwrites. Whether null does so too is not documented.
     */
    @Override
    default B clear(String name) {
        return putAdditionalProperties(name, TextNode.valueOf(""));
    }
}

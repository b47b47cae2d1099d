package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an object first as a tree, which can be put into another form before the standard reads it. */
abstract class ByTree extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    ByTree(JsonDeserializer<?> standard) {
        super(standard);
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.currentToken() == JsonToken.START_OBJECT
                ? read((ObjectNode) context.readTree(json), json, context)
                : super.deserialize(json, context);
    }

    abstract @Nullable Object read(ObjectNode tree, JsonParser json, DeserializationContext context) throws IOException;

    final @Nullable Object standard(JsonNode tree, JsonParser json, DeserializationContext context) throws IOException {
        try (JsonParser again = tree.traverse(json.getCodec())) {
            again.nextToken();
            return super.deserialize(again, context);
        }
    }
}

package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an empty text and false as no object: the vendor's server is written in PHP, where these are nothing. */
class PhpForms extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> standard) {
        return standard instanceof BuilderBasedDeserializer ? new OrNothing(standard) : standard;
    }

    private static final class OrNothing extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        OrNothing(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new OrNothing(contextual);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            boolean nothing = json.currentToken() == JsonToken.VALUE_FALSE
                    || (json.currentToken() == JsonToken.VALUE_STRING
                            && json.getText().isBlank());
            return nothing ? null : super.deserialize(json, context);
        }
    }
}

package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists in all their forms: an array; an object by id, {@code {"12":{...},"_xml_childtag":"contact"}}; texts and
 * numbers as one comma-separated text; and null, an empty text or false for nothing.
 */
final class V1Lists extends PhpForms {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> standard) {
        return new AnyForm(standard, isScalar(type.getContentType()));
    }

    private static boolean isScalar(JavaType type) {
        return type.hasRawClass(String.class) || type.isTypeOrSubTypeOf(Number.class);
    }

    private static final class AnyForm extends ByTree {
        private static final long serialVersionUID = 1L;

        private final boolean scalars;

        AnyForm(JsonDeserializer<?> standard, boolean scalars) {
            super(standard);
            this.scalars = scalars;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new AnyForm(contextual, scalars);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
            return getEmptyValue(context);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isScalarValue()) {
                return super.deserialize(json, context);
            }
            if (json.currentToken() == JsonToken.VALUE_FALSE || json.getText().isBlank()) {
                return getEmptyValue(context);
            }
            return scalars ? standard(split(json.getText(), context), json, context) : super.deserialize(json, context);
        }

        @Override
        @Nullable
        Object read(ObjectNode byId, JsonParser json, DeserializationContext context) throws IOException {
            return standard(rows(byId), json, context);
        }

        /** The values of the object; a row that does not say its id gets the name that it has here. */
        private ArrayNode rows(ObjectNode byId) {
            ArrayNode rows = byId.arrayNode(byId.size());
            byId.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (value instanceof ObjectNode row && !row.hasNonNull("id")) {
                    row.put("id", member.getKey());
                }
                if (scalars ? value.isValueNode() : value.isObject()) {
                    rows.add(value);
                }
            });
            return rows;
        }

        private static ArrayNode split(String text, DeserializationContext context) {
            ArrayNode values = context.getNodeFactory().arrayNode();
            for (String value : text.split(",", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }
    }
}

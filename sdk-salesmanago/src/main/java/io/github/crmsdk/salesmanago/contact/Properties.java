package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads details from a list of names with values, or from an object by name, as they are written. */
final class Properties extends JsonDeserializer<List<Property>> {
    @Override
    public List<Property> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return List.of(context.readValue(json, Property[].class));
        }
        Map<String, String> byName = context.readValue(
                json, TypeFactory.defaultInstance().constructMapType(Map.class, String.class, String.class));
        List<Property> details = new ArrayList<>();
        byName.forEach((name, value) -> details.add(new Property(name, value)));
        return details;
    }
}

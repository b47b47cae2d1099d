package io.github.crmsdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list that the vendor keeps as one comma-separated text. */
public final class CommaSeparated {
    private CommaSeparated() {}

    /** Joins without blanks. */
    public static final class Serializer extends JsonSerializer<List<String>> {
        @Override
        public void serialize(List<String> values, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(String.join(",", values));
        }
    }

    /** Splits and strips; reads a JSON array too. */
    public static final class Deserializer extends JsonDeserializer<List<String>> {
        @Override
        public List<String> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                return List.of(context.readValue(json, String[].class));
            }
            List<String> values = new ArrayList<>();
            for (String text : json.getText().split(",", -1)) {
                String value = text.strip();
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
            return Collections.unmodifiableList(values);
        }
    }
}

package io.github.crmsdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Splits and strips; reads a JSON array of texts too. Nulls and blanks are no values. */
    public static final class Deserializer extends JsonDeserializer<List<String>> {
        @Override
        public List<String> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            List<String> values = new ArrayList<>();
            for (String text : texts(json, context)) {
                if (text != null && !text.isBlank()) {
                    values.add(text.strip());
                }
            }
            return List.copyOf(values);
        }

        private static @Nullable String[] texts(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken().isScalarValue()) {
                return json.getText().split(",", -1);
            }
            // An object is refused by this too, where its text would be its first brace.
            return context.readValue(json, String[].class);
        }
    }
}

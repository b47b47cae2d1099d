package io.github.crmsdk.salesmate.field;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The values that a field allows. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableFieldOptions.class)
@JsonDeserialize(builder = FieldOptions.Builder.class)
public interface FieldOptions extends Extensible {
    List<JsonNode> values();

    /** Label and value of each allowed value. */
    List<JsonNode> valuesMeta();

    @Nullable
    String url();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableFieldOptions.Builder {}

    /** Reads the JSON that comes as a text; an object is taken too. */
    final class FromText extends JsonDeserializer<FieldOptions> {
        @Override
        public @Nullable FieldOptions deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                return context.readValue(json, FieldOptions.class);
            }
            String text = json.getText();
            if (text.isBlank()) {
                return null;
            }
            try (JsonParser inner = json.getCodec().getFactory().createParser(text)) {
                inner.nextToken();
                return context.readValue(inner, FieldOptions.class);
            }
        }
    }

    /** Writes the text back. */
    final class ToText extends JsonSerializer<FieldOptions> {
        @Override
        public void serialize(FieldOptions options, JsonGenerator json, SerializerProvider context) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator inner = json.getCodec().getFactory().createGenerator(text)) {
                json.getCodec().writeValue(inner, options);
            }
            json.writeString(text.toString());
        }
    }
}

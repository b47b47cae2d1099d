package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.crmsdk.core.Secret;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A {@link Secret} in JSON. */
final class SecretText {
    private SecretText() {}

    static final class Writer extends JsonSerializer<Secret> {
        @Override
        public void serialize(Secret secret, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(secret.reveal());
        }
    }

    static final class Reader extends JsonDeserializer<Secret> {
        @Override
        public @Nullable Secret deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString("");
            return text.isBlank() ? null : Secret.encoded("signKey", text);
        }
    }
}

package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.json.TextScalar;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * SharpSpring's JSON rules: the common ones; times without a zone, which is the API version's; flags as 1 and 0; and an
 * empty text is a text that is not set, as the vendor has both for the same thing.
 */
public final class SharpSpringJson {
    private static final String DATE = "a date of SharpSpring";

    private SharpSpringJson() {}

    public static ObjectMapper mapper(ZoneId zone) {
        Times times = new Times(zone);
        SimpleModule rules = new SimpleModule("crmsdk-sharpspring")
                .addSerializer(Boolean.class, new Flags())
                .addSerializer(Instant.class, new Written(times))
                .addDeserializer(
                        String.class, new TextScalar<>(String.class, "a text", text -> text.isEmpty() ? null : text))
                .addDeserializer(
                        Instant.class, new TextScalar<>(Instant.class, DATE, text -> times.instant(text.strip())))
                .addDeserializer(
                        LocalDate.class, new TextScalar<>(LocalDate.class, DATE, text -> Times.date(text.strip())));
        return Json.mapper()
                .registerModule(rules)
                // PHP writes whatever is empty as a list.
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    private static final class Flags extends JsonSerializer<Boolean> {
        @Override
        public void serialize(Boolean flag, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeNumber(flag ? 1 : 0);
        }
    }

    private static final class Written extends JsonSerializer<Instant> {
        private final Times times;

        Written(Times times) {
            this.times = times;
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(times.text(time));
        }
    }
}

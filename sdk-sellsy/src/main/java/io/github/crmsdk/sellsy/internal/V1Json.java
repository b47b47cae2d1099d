package io.github.crmsdk.sellsy.internal;

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

/**
 * The JSON rules of API v1: the common ones; flags as Y and N; times as unix seconds; lists that come as objects by id;
 * and {@code []}, an empty text or false for an object that is not there, as PHP writes it.
 */
public final class V1Json {
    private static final String DATE = "a date of Sellsy";

    private V1Json() {}

    public static ObjectMapper mapper() {
        SimpleModule rules = new SimpleModule("crmsdk-sellsy-v1")
                .addSerializer(Boolean.class, new Flags())
                .addSerializer(boolean.class, new Flags())
                .addSerializer(Instant.class, new Written<>(V1Times::seconds))
                .addSerializer(LocalDate.class, new Written<>(V1Times::seconds))
                .addDeserializer(Instant.class, new TextScalar<>(Instant.class, DATE, V1Times::instant))
                .addDeserializer(LocalDate.class, new TextScalar<>(LocalDate.class, DATE, V1Times::date))
                .setDeserializerModifier(new V1Lists());
        return Json.mapper()
                .registerModule(rules)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    private static final class Flags extends JsonSerializer<Boolean> {
        @Override
        public void serialize(Boolean flag, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(flag ? "Y" : "N");
        }
    }

    private interface Seconds<T> {
        long of(T time);
    }

    private static final class Written<T> extends JsonSerializer<T> {
        private final Seconds<T> seconds;

        Written(Seconds<T> seconds) {
            this.seconds = seconds;
        }

        @Override
        public void serialize(T time, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeNumber(seconds.of(time));
        }
    }
}

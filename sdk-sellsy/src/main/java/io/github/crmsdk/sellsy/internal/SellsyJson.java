package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.crmsdk.core.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** The JSON rules of API v2: the common ones, names in snake case, times to the second with their offset. */
public final class SellsyJson {
    private SellsyJson() {}

    public static ObjectMapper mapper() {
        return Json.mapper()
                .rebuild()
                .propertyNamingStrategy(new Names())
                // Immutables names each member in Java's way: those names too are to follow the vendor's.
                .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)
                .addModule(new SimpleModule("crmsdk-sellsy")
                        .addSerializer(Instant.class, new Written<>(time -> time.atOffset(ZoneOffset.UTC)))
                        .addSerializer(OffsetDateTime.class, new Written<>(time -> time))
                        .setDeserializerModifier(new SellsyForms()))
                // The offset of a time tells the day of what takes all of it.
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // API v1 is known to send an empty object as an empty list, as its language writes them alike.
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** Snake case, which for Jackson has no underscore in front, as the vendor's {@code _embed} has. */
    private static final class Names extends PropertyNamingStrategies.SnakeCaseStrategy {
        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String name) {
            return name.startsWith("_") ? name : super.translate(name);
        }
    }

    /** As in the vendor's examples. A calendar event takes 29 characters at most, which fractions could exceed. */
    private static final class Written<T> extends JsonSerializer<T> {
        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

        private final Function<T, OffsetDateTime> time;

        Written(Function<T, OffsetDateTime> time) {
            this.time = time;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(FORM.format(time.apply(value)));
        }
    }
}

package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.crmsdk.core.json.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * SharpSpring's JSON rules: the common ones; times without a zone, which is the API version's; flags as 1 and 0; and an
 * empty text is a text that is not set, as the vendor has both for the same thing.
 */
public final class SharpSpringJson {
    private SharpSpringJson() {}

    public static ObjectMapper mapper(ZoneId zone) {
        Times times = new Times(zone);
        SimpleModule rules = new SimpleModule("crmsdk-sharpspring")
                .addSerializer(Boolean.class, new Flags())
                .addSerializer(Instant.class, new Written(times))
                .addDeserializer(String.class, new Scalar<>(String.class, text -> text.isEmpty() ? null : text))
                .addDeserializer(Instant.class, new Scalar<>(Instant.class, text -> times.instant(text.strip())))
                .addDeserializer(LocalDate.class, new Scalar<>(LocalDate.class, text -> Times.date(text.strip())));
        return Json.mapper()
                .registerModule(rules)
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

    private interface Reader<T> {
        @Nullable
        T read(String text);
    }

    private static final class Scalar<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Reader<T> reader;

        Scalar(Class<T> type, Reader<T> reader) {
            super(type);
            this.type = type;
            this.reader = reader;
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isScalarValue()) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            String text = json.getText();
            try {
                return reader.read(text);
            } catch (DateTimeException | NumberFormatException unreadable) {
                return type.cast(context.handleWeirdStringValue(type, text, "not a date of SharpSpring"));
            }
        }
    }
}

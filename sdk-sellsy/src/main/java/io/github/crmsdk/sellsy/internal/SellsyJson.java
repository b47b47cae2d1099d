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
import io.github.crmsdk.core.json.Instants;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.json.TextScalar;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON rules of API v2: the common ones, names in snake case, times to the second with their offset. */
public final class SellsyJson {
    private static final String DATE = "a date of Sellsy";
    private static final String SECONDS = "a number of seconds";

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
                        .addDeserializer(Instant.class, new TextScalar<>(Instant.class, DATE, SellsyJson::instant))
                        .addDeserializer(Duration.class, new TextScalar<>(Duration.class, SECONDS, SellsyJson::seconds))
                        .addDeserializer(LocalDate.class, new TextScalar<>(LocalDate.class, DATE, SellsyJson::date))
                        .setDeserializerModifier(new SellsyForms()))
                // The offset of a time tells the day of what takes all of it.
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // API v1 is known to send an empty object as an empty list, as its language writes them alike.
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    private static @Nullable Instant instant(String written) {
        String text = written.strip();
        return isNone(text) ? null : Instants.parse(text);
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text.strip().replaceFirst("\\.0+$", "")));
    }

    /** A time is taken for its day, whichever its offset. */
    private static @Nullable LocalDate date(String written) {
        String text = written.strip();
        return isNone(text) ? null : LocalDate.parse(text.matches(".{10}[T ].*") ? text.substring(0, 10) : text);
    }

    /** The zero date of the vendor's database, which API v1 shows, and what PHP makes of it. */
    private static boolean isNone(String text) {
        return text.isEmpty() || text.startsWith("0000-00-00") || text.startsWith("-0001-11-30");
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

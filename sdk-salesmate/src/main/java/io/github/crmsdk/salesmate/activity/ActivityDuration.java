package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes and reads durations in the unit that the client was told to use. */
final class ActivityDuration {
    private ActivityDuration() {}

    private static ChronoUnit unit(@Nullable Object setting) {
        return setting == DurationUnit.MINUTES ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    }

    static final class Serializer extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration duration, JsonGenerator json, SerializerProvider context) throws IOException {
            ChronoUnit unit = unit(context.getAttribute(DurationUnit.class));
            if (!duration.truncatedTo(unit).equals(duration)) {
                throw new IllegalArgumentException("duration is " + duration + ": it must be whole "
                        + unit.toString().toLowerCase(Locale.ROOT) + ", the client's activityDurationUnit");
            }
            json.writeNumber(duration.dividedBy(unit.getDuration()));
        }
    }

    static final class Deserializer extends JsonDeserializer<Duration> {
        @Override
        public @Nullable Duration deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Long number = context.readValue(json, Long.class);
            return number == null ? null : Duration.of(number, unit(context.getAttribute(DurationUnit.class)));
        }
    }
}

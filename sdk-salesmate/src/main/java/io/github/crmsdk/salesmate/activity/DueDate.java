package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes a due date in the form that the client was told to use. */
final class DueDate {
    private DueDate() {}

    static final class Serializer extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant date, JsonGenerator json, SerializerProvider context) throws IOException {
            if (context.getAttribute(ActivityDates.class) == ActivityDates.EPOCH_MILLIS) {
                json.writeNumber(date.toEpochMilli());
            } else {
                json.writeString(DateTimeFormatter.ISO_INSTANT.format(date.truncatedTo(ChronoUnit.SECONDS)));
            }
        }
    }
}

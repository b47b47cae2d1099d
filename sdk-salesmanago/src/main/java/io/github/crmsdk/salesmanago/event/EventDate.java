package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.crmsdk.core.send.TimeSource;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Dates an event that has no date by the client's clock; null where the client has none. */
final class EventDate extends JsonSerializer<Instant> {
    @Override
    public void serialize(@Nullable Instant none, JsonGenerator json, SerializerProvider context) throws IOException {
        if (context.getAttribute(TimeSource.class) instanceof TimeSource clock) {
            json.writeNumber(clock.now().toEpochMilli());
        } else {
            json.writeNull();
        }
    }
}

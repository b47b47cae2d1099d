package io.github.crmsdk.salesmate.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes a time as the vendor's samples have it: {@code 2024-11-29T09:34:00Z}, without fractions of a second. */
public class IsoSeconds extends JsonSerializer<Instant> {
    @Override
    public void serialize(Instant time, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeString(time.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}

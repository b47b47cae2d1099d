package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;

/** Writes a point in time as whole seconds since 1970; what is below a second is dropped. */
public final class EpochSeconds extends JsonSerializer<Instant> {
    @Override
    public void serialize(Instant time, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeNumber(time.getEpochSecond());
    }
}

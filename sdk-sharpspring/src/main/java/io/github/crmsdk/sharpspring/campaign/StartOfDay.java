package io.github.crmsdk.sharpspring.campaign;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.LocalDate;

/** Writes a date with a time, as the vendor wants it for campaigns, which it then reads back as dates. */
final class StartOfDay extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate date, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeString(date + " 00:00:00");
    }
}

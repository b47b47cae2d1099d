package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** The vendor's ids of staff and contacts are numbers; its ids of others are numbers or texts. */
final class ParticipantId extends JsonSerializer<String> {
    @Override
    public void serialize(String id, JsonGenerator json, SerializerProvider context) throws IOException {
        if (id.matches("[1-9][0-9]{0,17}")) {
            json.writeNumber(Long.parseLong(id));
        } else {
            json.writeString(id);
        }
    }
}

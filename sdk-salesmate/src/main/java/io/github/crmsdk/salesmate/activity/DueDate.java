package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.crmsdk.salesmate.internal.IsoSeconds;
import java.io.IOException;
import java.time.Instant;

/** Writes a due date in the form that the client was told to use. */
final class DueDate {
    private DueDate() {}

    static final class Serializer extends IsoSeconds {
        @Override
        public void serialize(Instant date, JsonGenerator json, SerializerProvider context) throws IOException {
            if (context.getAttribute(ActivityDates.class) == ActivityDates.EPOCH_MILLIS) {
                json.writeNumber(date.toEpochMilli());
            } else {
                super.serialize(date, json, context);
            }
        }
    }
}

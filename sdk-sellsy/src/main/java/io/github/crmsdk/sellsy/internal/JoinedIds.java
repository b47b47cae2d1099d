package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes ids as one comma-separated text. */
public final class JoinedIds extends JsonSerializer<List<Long>> {
    @Override
    public void serialize(List<Long> ids, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeString(ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}

package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.crmsdk.sellsy.internal.SellsyJson;
import okio.ByteString;

/** What tells deliveries apart. */
final class EventKey {
    private static final ObjectWriter JSON = SellsyJson.mapper().writer();

    private EventKey() {}

    static String of(SellsyEvent event) {
        try {
            return ByteString.of(JSON.writeValueAsBytes(event)).sha256().hex();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

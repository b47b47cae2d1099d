package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import okio.ByteString;

/** What tells deliveries apart. */
final class EventKey {
    private EventKey() {}

    static String of(SellsyEvent event) {
        try {
            return ByteString.of(Notif.MAPPER.writeValueAsBytes(event)).sha256().hex();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

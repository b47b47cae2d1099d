package io.github.crmsdk.sharpspring.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Reads an event's data in whatever form it came: as an object, as a text that holds JSON with double or single quotes, or
 * not at all. One third-party client names {@code url} and {@code referrer} for page visits and {@code isDelivered} and
 * {@code isOpened} for e-mails; the vendor documents no members.
 *
 * <pre>{@code
 * String url = EventData.of(event).path("url").asText("");
 * }</pre>
 */
public final class EventData {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build()
            .reader();

    private EventData() {}

    /** The data as a tree; a text that is no JSON stays a text, and nothing is a missing node. */
    public static JsonNode of(Event event) {
        JsonNode data = event.eventData();
        if (data == null || data.isNull()) {
            return MissingNode.getInstance();
        }
        if (!data.isTextual()) {
            return data;
        }
        try {
            return JSON.readTree(data.textValue());
        } catch (JsonProcessingException plainText) {
            return data;
        }
    }
}

package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.json.Json;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The event within a body: the JSON in a form's field {@code notif}, or a JSON object, which is the event or has it under
 * {@code notif}, as an object or as a text.
 */
final class Notif {
    /** The names of an event follow no rule, other than those of API v2. */
    static final ObjectMapper MAPPER = Json.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final List<String> NEEDED = List.of("event", "relatedtype", "relatedid");

    private Notif() {}

    static SellsyEvent read(byte[] raw) {
        String body = utf8(raw).strip();
        JsonNode json = json(body.startsWith("{") ? body : field(body));
        JsonNode inner = json.path("notif");
        JsonNode event = inner.isTextual() ? json(inner.textValue()) : inner.isObject() ? inner : json;
        for (String name : NEEDED) {
            if (!event.hasNonNull(name)) {
                throw unreadable("it holds no event: " + name + " is missing");
            }
        }
        try {
            return MAPPER.treeToValue(event, SellsyEvent.class);
        } catch (JsonProcessingException noEvent) {
            throw unreadable("it holds no event: " + noEvent.getOriginalMessage());
        }
    }

    /**
     * A hash over key and body, which is no HMAC, lets anybody who has seen one delivery append to it and sign the result,
     * after padding that begins with the byte 0x80. No UTF-8 has that byte there, so that reading strictly shuts this out.
     */
    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            throw new WebhookRefusedException(WebhookRefusedException.Reason.NOT_UTF_8, "the body is not UTF-8");
        }
    }

    private static String field(String form) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith("notif=")) {
                return decoded(pair.substring("notif=".length()));
            }
        }
        throw unreadable("it is neither JSON nor a form with the field notif");
    }

    /** By way of Latin-1, which has a character for each byte: the decoder would replace what is no UTF-8. */
    private static String decoded(String value) {
        String bytes = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            String plain = URLDecoder.decode(bytes, StandardCharsets.ISO_8859_1);
            return utf8(plain.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException noEncoding) {
            throw unreadable("the field notif is not percent-encoded");
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw unreadable("it is no JSON: " + noJson.getOriginalMessage());
        }
    }

    private static WebhookRefusedException unreadable(String what) {
        return new WebhookRefusedException(WebhookRefusedException.Reason.UNREADABLE, what);
    }
}

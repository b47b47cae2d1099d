package io.github.crmsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One HTTP answer of a simulator.
 *
 * @param status the HTTP status
 * @param headers the headers, one value a name
 * @param body the body, sent as UTF-8
 */
public record Answer(int status, Map<String, String> headers, String body) {

    /** Keeps its own copy of the headers. */
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A JSON answer. */
    public static Answer json(int status, JsonNode body) {
        return text(status, "application/json; charset=utf-8", body.toString());
    }

    /** An answer of any content type. */
    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    /** The same answer with one header added or replaced. */
    public Answer header(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Answer(status, all, body);
    }
}

package io.github.crmsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One request as it reached a simulator, credentials included: for assertions, not for logs.
 *
 * @param method the HTTP method
 * @param path the path as it was sent, with its leading slash and percent escapes
 * @param query the decoded query values by name, in the order sent
 * @param headers the header values by name; the names are compared without regard to case
 * @param body the body as text, empty if there was none
 */
public record RecordedCall(
        String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body) {

    /** Keeps its own copies. */
    public RecordedCall {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        headers = Collections.unmodifiableMap(byName);
    }

    static RecordedCall of(RecordedRequest request) {
        HttpUrl url = request.getUrl();
        Map<String, List<String>> query = new LinkedHashMap<>();
        url.queryParameterNames().forEach(name -> query.put(name, values(url, name)));
        var body = request.getBody();
        return new RecordedCall(
                request.getMethod(),
                url.encodedPath(),
                query,
                request.getHeaders().toMultimap(),
                body == null ? "" : body.utf8());
    }

    /** Method and path alone: what else there is may hold credentials. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    /** The first value of a query parameter: {@code ""} if it came without one, null if it did not come. */
    public @Nullable String query(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.get(0);
    }

    /** The first value of a header, null if it did not come. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /**
     * The body as JSON.
     *
     * @throws IllegalArgumentException if the body is not JSON
     */
    public JsonNode json() {
        return Json.parse(body);
    }

    private static List<String> values(HttpUrl url, String name) {
        return url.queryParameterValues(name).stream()
                .map(value -> value == null ? "" : value)
                .toList();
    }
}

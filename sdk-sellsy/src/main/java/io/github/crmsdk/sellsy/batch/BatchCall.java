package io.github.crmsdk.sellsy.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a batch, immutable. Its body is a request of this library or anything that Jackson can write.
 *
 * @param uri the path below the version, with a slash in front
 * @param query parameters of the query string
 * @param uuid a name by which later calls of the batch can refer to the record that this one creates
 * @param body null for calls without one
 */
public record BatchCall(
        String method,
        String uri,
        Map<String, Object> query,
        @Nullable UUID uuid,
        @Nullable Object body) {
    /** @throws IllegalArgumentException if the path is blank or a whole address */
    public BatchCall {
        if (uri.isBlank() || uri.contains("://")) {
            throw new IllegalArgumentException(
                    "path is '" + uri + "': it must be one below the API's version, such as companies/7");
        }
        uri = uri.startsWith("/") ? uri : "/" + uri;
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    public static BatchCall get(String path) {
        return of("GET", path, null);
    }

    public static BatchCall post(String path, Object body) {
        return of("POST", path, body);
    }

    public static BatchCall put(String path, Object body) {
        return of("PUT", path, body);
    }

    public static BatchCall patch(String path, Object body) {
        return of("PATCH", path, body);
    }

    public static BatchCall delete(String path) {
        return of("DELETE", path, null);
    }

    private static BatchCall of(String method, String path, @Nullable Object body) {
        return new BatchCall(method, path, Map.of(), null, body);
    }

    /** The same with one more parameter in its query string, such as {@code limit}. */
    public BatchCall query(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new BatchCall(method, uri, more, uuid, body);
    }

    /** The same with a name for the record that it creates. */
    public BatchCall named(UUID name) {
        return new BatchCall(method, uri, query, name, body);
    }

    /**
     * The path of the record that this call creates, for later calls of the same batch.
     *
     * @throws IllegalStateException if the call has no name
     */
    public String created() {
        if (uuid == null) {
            throw new IllegalStateException(method + " " + uri + " has no name yet: give it one by named");
        }
        return uri + "/" + uuid;
    }

    /** What to call, then the body. */
    Stream<Object> lines() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("uri", uri);
        head.put("method", method);
        if (!query.isEmpty()) {
            head.put("query", query);
        }
        if (uuid != null) {
            head.put("uuid", uuid);
        }
        return Stream.of(head, body == null ? Map.of() : body);
    }
}

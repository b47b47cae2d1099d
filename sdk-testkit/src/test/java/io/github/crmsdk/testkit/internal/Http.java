package io.github.crmsdk.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A plain client that neither repeats a request nor follows a redirect. */
public final class Http implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client;
    private final String base;
    private final Map<String, String> headers;

    public Http(String base, Map<String, String> headers) {
        this(base, headers, Duration.ofSeconds(10));
    }

    public Http(String base, Map<String, String> headers, Duration timeout) {
        this.base = base;
        this.headers = headers;
        this.client = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .readTimeout(timeout)
                .build();
    }

    /** What came back. */
    public record Reply(int status, Headers headers, String body) {
        public JsonNode json() {
            return Json.parse(body);
        }
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    public Reply post(String path, String body) {
        return send("POST", path, body);
    }

    public Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    public Reply patch(String path) {
        return send("PATCH", path, "");
    }

    /** Single quotes stand for double ones in the body. */
    public Reply send(String method, String path, @Nullable String body) {
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply exchange(String method, String path, @Nullable String body) throws IOException {
        RequestBody content = body == null ? null : RequestBody.create(body.replace('\'', '"'), JSON);
        Request request = new Request.Builder()
                .url(base + path)
                .headers(Headers.of(headers))
                .method(method, content)
                .build();
        try (Response response = client.newCall(request).execute()) {
            return new Reply(
                    response.code(), response.headers(), response.body().string());
        }
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}

package io.github.crmsdk.core;

import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer with everything that came with it.
 *
 * @param <T> the answer's value
 */
public final class ApiResponse<T extends @Nullable Object> {
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final T value;
    private final int attempts;

    /** Used by the SDK and by tests that fake an answer; {@code body} is not copied. */
    public ApiResponse(int status, Headers headers, byte[] body, T value, int attempts) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.value = value;
        this.attempts = attempts;
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    public Headers headers() {
        return headers;
    }

    /** The decoded answer; null where the vendor answers nothing. */
    public T value() {
        return value;
    }

    /** The whole body as text, envelope included. */
    public String rawBody() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How often the request was sent until this answer came: 1 without retries. */
    public int attempts() {
        return attempts;
    }

    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", bytes=" + body.length + ", attempts=" + attempts + "]";
    }
}

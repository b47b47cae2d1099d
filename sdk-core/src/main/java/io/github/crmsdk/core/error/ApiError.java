package io.github.crmsdk.core.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor said about a failure.
 *
 * @param status the HTTP status; may be 200, as some vendors refuse inside a successful answer
 * @param code the vendor's own code, empty if it gave none
 * @param message the vendor's own words, empty if it gave none
 * @param fields the vendor's words per member of the request
 * @param requestId the vendor's id of the request, for its support, if it gave one
 * @param retryAfter how long the vendor asks to wait, if it does
 * @param body the first part of the answer's body, without secrets
 */
public record ApiError(
        int status,
        String code,
        String message,
        Map<String, List<String>> fields,
        @Nullable String requestId,
        Optional<Duration> retryAfter,
        String body)
        implements Serializable {
    public ApiError {
        // In the vendor's order, which Map.copyOf would lose.
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("HTTP ").append(status);
        if (!code.isEmpty()) {
            text.append(", code ").append(code);
        }
        if (!message.isBlank()) {
            text.append(", \"").append(message).append('"');
        }
        fields.forEach(
                (field, words) -> text.append(", ").append(field).append(": ").append(String.join(" ", words)));
        retryAfter.ifPresent(
                wait -> text.append(", retry after ").append(rounded(wait)).append(" s"));
        if (requestId != null) {
            text.append(", request id ").append(requestId);
        }
        return OneLine.of(text.toString());
    }

    private Object writeReplace() {
        return new Serialized(
                status, code, message, new LinkedHashMap<>(fields), requestId, retryAfter.orElse(null), body);
    }

    /** The same without the Optional, which cannot be serialized. */
    private record Serialized(
            int status,
            String code,
            String message,
            LinkedHashMap<String, List<String>> fields,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            String body)
            implements Serializable {
        private Object readResolve() {
            return new ApiError(status, code, message, fields, requestId, Optional.ofNullable(retryAfter), body);
        }
    }

    /** Upwards: who waits as long as the message says has waited long enough. */
    private static long rounded(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }
}

package io.github.crmsdk.core.error;

import java.time.Duration;
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
        String body) {
    public ApiError {
        fields = Map.copyOf(fields);
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
                wait -> text.append(", retry after ").append(wait.toSeconds()).append(" s"));
        if (requestId != null) {
            text.append(", request id ").append(requestId);
        }
        return text.toString();
    }
}

package io.github.crmsdk.core.vendor;

import io.github.crmsdk.core.error.ErrorKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A failure as the vendor's envelope states it.
 *
 * @param kind which exception it becomes
 * @param code the vendor's code, empty if none
 * @param message the vendor's words, empty if none
 * @param fields the vendor's words per member
 * @param retryAfter a wait that the envelope states; a {@code Retry-After} header is read without it
 */
public record Refusal(
        ErrorKind kind, String code, String message, Map<String, List<String>> fields, Optional<Duration> retryAfter) {
    public Refusal(ErrorKind kind, String code, String message) {
        this(kind, code, message, Map.of(), Optional.empty());
    }
}

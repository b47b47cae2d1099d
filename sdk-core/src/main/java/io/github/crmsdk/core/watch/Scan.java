package io.github.crmsdk.core.watch;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading a list gave.
 *
 * @param records by id
 * @param clock the vendor's when the read began, if it shows one
 * @param complete false if records came and went all the time, so that some may have slipped through
 */
record Scan<T>(Map<String, T> records, @Nullable Instant clock, boolean complete) {
    static <T> Scan<T> nothing() {
        return new Scan<>(Map.of(), null, true);
    }
}

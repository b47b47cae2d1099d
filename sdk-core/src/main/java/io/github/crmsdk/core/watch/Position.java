package io.github.crmsdk.core.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.json.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a watch must know to go on. Small, and plain to read in a store.
 *
 * @param version of this form
 * @param fingerprint whose records these are: vendor, account, operation and query
 * @param start how the watch was started
 * @param floor nothing with an earlier timestamp was ever asked for
 * @param hi all records found up to this timestamp are acknowledged
 * @param maxId all records found up to this id are acknowledged, where ids grow
 * @param seen id and timestamp of what is acknowledged and could be found again
 * @param open how often the handler failed, of records that were handed over and are not acknowledged
 */
record Position(
        int version,
        String fingerprint,
        String start,
        @Nullable Instant floor,
        @Nullable Instant hi,
        @Nullable Long maxId,
        Map<String, Instant> seen,
        Map<String, Integer> open) {
    static final int VERSION = 1;
    private static final ObjectMapper JSON = Json.mapper();

    Position {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(start, "start");
        seen = sorted(seen);
        open = sorted(open);
    }

    static Position read(String name, String json, String fingerprint) {
        Position position;
        try {
            int version = JSON.readTree(json).path("version").asInt();
            if (version > VERSION) {
                throw new IllegalStateException("The position of watch '" + name + "' has version " + version
                        + ", this SDK writes " + VERSION + ": a newer SDK has been at work, use that");
            }
            position = Objects.requireNonNull(JSON.readValue(json, Position.class), "position");
        } catch (JsonProcessingException | NullPointerException unreadable) {
            throw new IllegalStateException(
                    "The position of watch '" + name + "' is not readable: " + json, unreadable);
        }
        if (!position.fingerprint().equals(fingerprint)) {
            throw new IllegalStateException("The position of watch '" + name + "' belongs to " + position.fingerprint()
                    + ", not to " + fingerprint + ": use another name, or delete the position to start anew");
        }
        return position;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In the order of ids, so that two positions can be compared by eye. */
    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}

package io.github.crmsdk.core.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Changed records: each state of a record has an id of its own, made from the time of the change or, where the vendor does
 * not tell that, from all that it does tell.
 */
record Changes<T>(WatchSource<T> modified, Duration settling) implements WatchSource<T> {
    private static final ObjectMapper JSON = Json.mapper();
    private static final char STATE = '#';

    @Override
    public PagedCall<T> since(Instant from) {
        return modified.since(from);
    }

    @Override
    public boolean newestFirst() {
        return modified.newestFirst();
    }

    @Override
    public String id(T record) {
        Instant timestamp = timestamp(record);
        return modified.id(record) + (timestamp == null ? STATE + digest(record) : "@" + timestamp);
    }

    @Override
    public @Nullable Instant timestamp(T record) {
        return modified.timestamp(record);
    }

    @Override
    public Duration overlap() {
        return modified.overlap();
    }

    @Override
    public String query() {
        return modified.query().isEmpty() ? "changes" : modified.query() + ", changes";
    }

    /** Forgets the record's earlier states: it may come back to one of them, and that is a change too. */
    static void forgetEarlier(SortedMap<String, ?> states, String id) {
        int end = id.lastIndexOf(STATE) + 1;
        if (end > 0) {
            String record = id.substring(0, end);
            states.subMap(record, record + Character.MAX_VALUE).clear();
        }
    }

    private static String digest(Object record) {
        try {
            byte[] json = JSON.writeValueAsString(record).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return Long.toHexString(ByteBuffer.wrap(digest).getLong());
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

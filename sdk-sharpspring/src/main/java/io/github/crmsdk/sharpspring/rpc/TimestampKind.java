package io.github.crmsdk.sharpspring.rpc;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which of a record's times a date range means. */
public enum TimestampKind {
    /** When it was created. */
    CREATE("create"),
    /** When it was changed last; known from one third-party client: records that were never changed count as well. */
    UPDATE("update");

    private final String wire;

    TimestampKind(String wire) {
        this.wire = wire;
    }

    @JsonValue
    String wire() {
        return wire;
    }
}

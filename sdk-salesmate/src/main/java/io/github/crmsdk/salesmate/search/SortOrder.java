package io.github.crmsdk.salesmate.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a list is sorted. */
public enum SortOrder {
    ASCENDING("asc"),
    DESCENDING("desc");

    private final String wire;

    SortOrder(String wire) {
        this.wire = wire;
    }

    /** The word on the wire, in bodies and in queries. */
    @JsonValue
    @Override
    public String toString() {
        return wire;
    }
}

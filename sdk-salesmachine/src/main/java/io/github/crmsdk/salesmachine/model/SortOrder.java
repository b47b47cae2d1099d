package io.github.crmsdk.salesmachine.model;

/** Which way a list is sorted. */
public enum SortOrder {
    ASCENDING("asc"),
    DESCENDING("desc");

    private final String wire;

    SortOrder(String wire) {
        this.wire = wire;
    }

    /** The text on the wire. */
    public String wire() {
        return wire;
    }
}

package io.github.crmsdk.sellsy.model;

/** Which end of a list comes first. */
public enum Direction {
    ASCENDING("asc"),
    DESCENDING("desc");

    private final String value;

    Direction(String value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return value;
    }
}

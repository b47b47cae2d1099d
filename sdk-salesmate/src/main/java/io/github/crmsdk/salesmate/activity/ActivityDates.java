package io.github.crmsdk.salesmate.activity;

/** How due dates of activities are written. Reading takes either. */
public enum ActivityDates {
    /** As in the vendor's sample request: {@code 2024-11-29T09:34:00Z}. */
    ISO_8601,
    /** As a third-party client writes them to the oldest API generation. */
    EPOCH_MILLIS
}

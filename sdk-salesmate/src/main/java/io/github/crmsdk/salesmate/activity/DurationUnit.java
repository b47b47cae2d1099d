package io.github.crmsdk.salesmate.activity;

/** What a duration of 1 means. The vendor does not say; third parties say either. */
public enum DurationUnit {
    SECONDS,
    MINUTES
}

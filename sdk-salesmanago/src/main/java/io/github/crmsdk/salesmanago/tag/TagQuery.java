package io.github.crmsdk.salesmanago.tag;

/** Which tags to list. */
public record TagQuery(boolean showSystemTags) {}

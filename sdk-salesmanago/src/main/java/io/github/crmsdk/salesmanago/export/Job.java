package io.github.crmsdk.salesmanago.export;

/** A job in the background. */
public record Job(long requestId) {}

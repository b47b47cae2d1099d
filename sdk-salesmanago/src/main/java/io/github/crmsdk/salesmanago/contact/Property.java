package io.github.crmsdk.salesmanago.contact;

import org.jspecify.annotations.Nullable;

/** A standard detail as it is read; it is written by name, as {@link ContactMembers#properties()} has it. */
public record Property(String name, @Nullable String value) {}

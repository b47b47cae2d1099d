package io.github.crmsdk.salesmachine.model;

import org.jspecify.annotations.Nullable;

/**
 * How a list goes on. Other members than {@code next} are not documented and not kept, as links may hold a token.
 *
 * @param next missing on the last page
 */
public record Pagination(@Nullable NextLink next) {}

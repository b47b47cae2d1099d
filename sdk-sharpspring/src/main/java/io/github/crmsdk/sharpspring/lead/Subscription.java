package io.github.crmsdk.sharpspring.lead;

import org.jspecify.annotations.Nullable;

/**
 * What a subscription answers.
 *
 * @param success whether the vendor took it
 */
public record Subscription(@Nullable Boolean success) {}

package io.github.crmsdk.sellsy.customfield;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in a custom field.
 *
 * @param currency as ISO 4217 has it
 */
public record Amount(@Nullable BigDecimal amount, @Nullable String currency) {}

package io.github.crmsdk.sellsy.customfield;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of units in a custom field. */
public record Measure(@Nullable BigDecimal number, @Nullable Long unitId) {}

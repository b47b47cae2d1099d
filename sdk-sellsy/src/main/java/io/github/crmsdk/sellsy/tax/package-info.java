/** Taxes. */
@NullMarked
package io.github.crmsdk.sellsy.tax;

import org.jspecify.annotations.NullMarked;

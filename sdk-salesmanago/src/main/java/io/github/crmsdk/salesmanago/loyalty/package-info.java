/** Loyalty programs. */
@NullMarked
package io.github.crmsdk.salesmanago.loyalty;

import org.jspecify.annotations.NullMarked;

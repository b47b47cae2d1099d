/** Deals. */
@NullMarked
package io.github.crmsdk.salesmate.deal;

import org.jspecify.annotations.NullMarked;

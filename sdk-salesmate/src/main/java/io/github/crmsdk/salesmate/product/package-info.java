/** Products. */
@NullMarked
package io.github.crmsdk.salesmate.product;

import org.jspecify.annotations.NullMarked;

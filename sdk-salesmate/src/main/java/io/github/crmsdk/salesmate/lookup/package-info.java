/** Currencies and tags. */
@NullMarked
package io.github.crmsdk.salesmate.lookup;

import org.jspecify.annotations.NullMarked;

/** Tags. */
@NullMarked
package io.github.crmsdk.salesmanago.tag;

import org.jspecify.annotations.NullMarked;

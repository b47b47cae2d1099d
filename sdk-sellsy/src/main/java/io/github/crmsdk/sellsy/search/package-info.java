/** A search through all kinds of records. */
@NullMarked
package io.github.crmsdk.sellsy.search;

import org.jspecify.annotations.NullMarked;

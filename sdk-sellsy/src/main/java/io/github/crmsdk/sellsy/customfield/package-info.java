/** Custom fields: which there are, and their values. */
@NullMarked
package io.github.crmsdk.sellsy.customfield;

import org.jspecify.annotations.NullMarked;

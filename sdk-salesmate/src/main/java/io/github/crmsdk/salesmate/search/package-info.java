/** Lists: filters, order and pages. */
@NullMarked
package io.github.crmsdk.salesmate.search;

import org.jspecify.annotations.NullMarked;

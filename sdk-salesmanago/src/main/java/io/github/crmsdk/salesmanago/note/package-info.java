/** Notes. */
@NullMarked
package io.github.crmsdk.salesmanago.note;

import org.jspecify.annotations.NullMarked;

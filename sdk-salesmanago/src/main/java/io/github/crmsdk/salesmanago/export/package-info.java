/** Exports, and the jobs that make them. */
@NullMarked
package io.github.crmsdk.salesmanago.export;

import org.jspecify.annotations.NullMarked;

/** Tasks. */
@NullMarked
package io.github.crmsdk.salesmanago.task;

import org.jspecify.annotations.NullMarked;

/** Batches of what is tracked, and the ping of the tracking API. */
@NullMarked
package io.github.crmsdk.salesmachine.tracking;

import org.jspecify.annotations.NullMarked;

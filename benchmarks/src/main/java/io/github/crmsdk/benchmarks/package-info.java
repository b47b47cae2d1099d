/** What is measured: the SDK, and beside it the same work written by hand. */
@NullMarked
package io.github.crmsdk.benchmarks;

import org.jspecify.annotations.NullMarked;

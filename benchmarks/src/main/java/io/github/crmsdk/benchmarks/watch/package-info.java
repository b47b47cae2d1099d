/** What a watch costs. */
@NullMarked
package io.github.crmsdk.benchmarks.watch;

import org.jspecify.annotations.NullMarked;

/** Runs the benchmarks, keeps their results and holds them against the bars. */
@NullMarked
package io.github.crmsdk.benchmarks.run;

import org.jspecify.annotations.NullMarked;

/** Programs for a JVM of their own, to measure the first list of a process. */
@NullMarked
package io.github.crmsdk.benchmarks.cold;

import org.jspecify.annotations.NullMarked;

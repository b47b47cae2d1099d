/** Programs to run and to copy from. */
@NullMarked
package io.github.crmsdk.examples;

import org.jspecify.annotations.NullMarked;

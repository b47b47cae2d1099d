/** Simulators of the vendors on a loopback port. */
@NullMarked
package io.github.crmsdk.testkit;

import org.jspecify.annotations.NullMarked;

/** The Salesmachine simulator. */
@NullMarked
package io.github.crmsdk.testkit.salesmachine;

import org.jspecify.annotations.NullMarked;

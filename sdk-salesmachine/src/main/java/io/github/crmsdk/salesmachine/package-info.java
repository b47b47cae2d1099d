/** The Salesmachine client. */
@NullMarked
package io.github.crmsdk.salesmachine;

import org.jspecify.annotations.NullMarked;

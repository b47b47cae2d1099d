/** Notes. */
@NullMarked
package io.github.crmsdk.salesmachine.note;

import org.jspecify.annotations.NullMarked;

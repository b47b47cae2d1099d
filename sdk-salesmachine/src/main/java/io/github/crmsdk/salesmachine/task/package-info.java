/** Tasks. */
@NullMarked
package io.github.crmsdk.salesmachine.task;

import org.jspecify.annotations.NullMarked;

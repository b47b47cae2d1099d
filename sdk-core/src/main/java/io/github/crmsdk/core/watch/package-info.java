/** Triggers: hand over each new record, lose none. */
@NullMarked
package io.github.crmsdk.core.watch;

import org.jspecify.annotations.NullMarked;

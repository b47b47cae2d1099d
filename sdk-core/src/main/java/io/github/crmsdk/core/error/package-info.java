/** Everything that a call can fail with. */
@NullMarked
package io.github.crmsdk.core.error;

import org.jspecify.annotations.NullMarked;

/** Many requests at once, and what became of each. */
@NullMarked
package io.github.crmsdk.core.batch;

import org.jspecify.annotations.NullMarked;

/** How calls are sent. Not exported. */
@NullMarked
package io.github.crmsdk.core.internal;

import org.jspecify.annotations.NullMarked;

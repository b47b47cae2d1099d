/** Logged phone calls. */
@NullMarked
package io.github.crmsdk.sharpspring.call;

import org.jspecify.annotations.NullMarked;

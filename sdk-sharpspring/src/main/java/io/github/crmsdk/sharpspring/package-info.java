/** SharpSpring: the client and its settings. */
@NullMarked
package io.github.crmsdk.sharpspring;

import org.jspecify.annotations.NullMarked;

/** SharpSpring: one account behind its JSON-RPC address. */
@NullMarked
package io.github.crmsdk.testkit.sharpspring;

import org.jspecify.annotations.NullMarked;

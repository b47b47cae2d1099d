/** Helpers for writing a simulator; not exported. */
@NullMarked
package io.github.crmsdk.testkit.internal;

import org.jspecify.annotations.NullMarked;

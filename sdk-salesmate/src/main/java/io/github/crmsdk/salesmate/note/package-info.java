/** Notes on records. */
@NullMarked
package io.github.crmsdk.salesmate.note;

import org.jspecify.annotations.NullMarked;

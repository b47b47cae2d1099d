/** Comments on records. */
@NullMarked
package io.github.crmsdk.sellsy.comment;

import org.jspecify.annotations.NullMarked;

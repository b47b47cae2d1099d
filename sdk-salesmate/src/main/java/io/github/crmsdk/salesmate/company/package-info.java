/** Companies. */
@NullMarked
package io.github.crmsdk.salesmate.company;

import org.jspecify.annotations.NullMarked;

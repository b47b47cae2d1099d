/** Opportunities, the pipelines that they go through and the sources that they come from. */
@NullMarked
package io.github.crmsdk.sellsy.opportunity;

import org.jspecify.annotations.NullMarked;

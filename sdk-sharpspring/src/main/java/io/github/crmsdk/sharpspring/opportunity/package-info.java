/** Opportunities, the leads they belong to, and deal stages. */
@NullMarked
package io.github.crmsdk.sharpspring.opportunity;

import org.jspecify.annotations.NullMarked;

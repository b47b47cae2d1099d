/** Comments of API v1, which the vendor calls annotations. */
@NullMarked
package io.github.crmsdk.sellsy.v1.annotation;

import org.jspecify.annotations.NullMarked;

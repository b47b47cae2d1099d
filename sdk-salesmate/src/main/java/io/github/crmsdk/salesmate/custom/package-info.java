/** Records of custom modules. */
@NullMarked
package io.github.crmsdk.salesmate.custom;

import org.jspecify.annotations.NullMarked;

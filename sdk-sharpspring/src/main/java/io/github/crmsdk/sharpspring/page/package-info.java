/** Page visits. */
@NullMarked
package io.github.crmsdk.sharpspring.page;

import org.jspecify.annotations.NullMarked;

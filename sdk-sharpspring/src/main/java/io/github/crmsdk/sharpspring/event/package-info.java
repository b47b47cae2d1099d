/** Events: what leads did and what was done to them. */
@NullMarked
package io.github.crmsdk.sharpspring.event;

import org.jspecify.annotations.NullMarked;

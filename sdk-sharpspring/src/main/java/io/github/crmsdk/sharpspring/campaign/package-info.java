/** Campaigns. */
@NullMarked
package io.github.crmsdk.sharpspring.campaign;

import org.jspecify.annotations.NullMarked;

/** Leads, and what happened to them. */
@NullMarked
package io.github.crmsdk.sharpspring.lead;

import org.jspecify.annotations.NullMarked;

/** Calendar events: what happens when, and who takes part. */
@NullMarked
package io.github.crmsdk.sellsy.calendar;

import org.jspecify.annotations.NullMarked;

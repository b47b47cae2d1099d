/** Tasks: what is to be done until when, by whom. */
@NullMarked
package io.github.crmsdk.sellsy.task;

import org.jspecify.annotations.NullMarked;

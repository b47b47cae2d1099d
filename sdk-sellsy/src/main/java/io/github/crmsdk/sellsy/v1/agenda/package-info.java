/** Events and tasks of API v1. */
@NullMarked
package io.github.crmsdk.sellsy.v1.agenda;

import org.jspecify.annotations.NullMarked;

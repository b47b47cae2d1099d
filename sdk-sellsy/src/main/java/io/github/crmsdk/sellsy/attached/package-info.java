/** What tasks, calendar events and comments have in common. */
@NullMarked
package io.github.crmsdk.sellsy.attached;

import org.jspecify.annotations.NullMarked;

/** External events. */
@NullMarked
package io.github.crmsdk.salesmanago.event;

import org.jspecify.annotations.NullMarked;

/** The operations of the gateway. */
@NullMarked
package io.github.crmsdk.salesmanago.gateway;

import org.jspecify.annotations.NullMarked;

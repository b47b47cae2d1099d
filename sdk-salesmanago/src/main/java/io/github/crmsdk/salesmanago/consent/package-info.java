/** Subscribing and unsubscribing. */
@NullMarked
package io.github.crmsdk.salesmanago.consent;

import org.jspecify.annotations.NullMarked;

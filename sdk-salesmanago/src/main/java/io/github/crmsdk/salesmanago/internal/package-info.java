/** SALESmanago's wire. Not exported. */
@NullMarked
package io.github.crmsdk.salesmanago.internal;

import org.jspecify.annotations.NullMarked;

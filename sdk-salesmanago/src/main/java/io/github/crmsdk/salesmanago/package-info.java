/** The SALESmanago clients. */
@NullMarked
package io.github.crmsdk.salesmanago;

import org.jspecify.annotations.NullMarked;

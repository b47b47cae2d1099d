/** One SALESmanago account in memory, reached by its own API and by the gateway. */
@NullMarked
package io.github.crmsdk.testkit.salesmanago;

import org.jspecify.annotations.NullMarked;

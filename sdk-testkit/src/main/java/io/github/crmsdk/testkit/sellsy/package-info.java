/** A simulator of Sellsy: API v2, API v1 and the login service on one port. */
@NullMarked
package io.github.crmsdk.testkit.sellsy;

import org.jspecify.annotations.NullMarked;

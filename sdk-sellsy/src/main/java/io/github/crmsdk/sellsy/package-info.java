/** The client of Sellsy, its credentials, and the way into both generations of the API. */
@NullMarked
package io.github.crmsdk.sellsy;

import org.jspecify.annotations.NullMarked;

/** Many requests in few calls. */
@NullMarked
package io.github.crmsdk.salesmanago.batch;

import org.jspecify.annotations.NullMarked;

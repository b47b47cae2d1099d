/** The call that the vendor's own library makes. */
@NullMarked
package io.github.crmsdk.salesmanago.integration;

import org.jspecify.annotations.NullMarked;

/** Product catalogs and collections, by version 3 of the API. */
@NullMarked
package io.github.crmsdk.salesmanago.product;

import org.jspecify.annotations.NullMarked;

/** Lists of the account that other records refer to by id. */
@NullMarked
package io.github.crmsdk.sellsy.lookup;

import org.jspecify.annotations.NullMarked;

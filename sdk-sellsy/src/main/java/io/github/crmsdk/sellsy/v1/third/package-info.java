/** Clients, prospects and suppliers of API v1, which the vendor calls third parties. */
@NullMarked
package io.github.crmsdk.sellsy.v1.third;

import org.jspecify.annotations.NullMarked;

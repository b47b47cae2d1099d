/** Coupons. */
@NullMarked
package io.github.crmsdk.salesmanago.coupon;

import org.jspecify.annotations.NullMarked;

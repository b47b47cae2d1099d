/** Contacts of API v1, which the vendor calls people. */
@NullMarked
package io.github.crmsdk.sellsy.v1.people;

import org.jspecify.annotations.NullMarked;

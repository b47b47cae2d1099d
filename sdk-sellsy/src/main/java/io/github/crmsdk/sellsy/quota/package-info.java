/** What the account may use, and how much of it is used. */
@NullMarked
package io.github.crmsdk.sellsy.quota;

import org.jspecify.annotations.NullMarked;

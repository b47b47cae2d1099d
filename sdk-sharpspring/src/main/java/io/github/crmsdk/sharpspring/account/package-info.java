/** Accounts. */
@NullMarked
package io.github.crmsdk.sharpspring.account;

import org.jspecify.annotations.NullMarked;

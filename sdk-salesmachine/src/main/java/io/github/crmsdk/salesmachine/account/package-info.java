/** Accounts. */
@NullMarked
package io.github.crmsdk.salesmachine.account;

import org.jspecify.annotations.NullMarked;

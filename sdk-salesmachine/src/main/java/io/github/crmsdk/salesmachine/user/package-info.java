/** Users. */
@NullMarked
package io.github.crmsdk.salesmachine.user;

import org.jspecify.annotations.NullMarked;

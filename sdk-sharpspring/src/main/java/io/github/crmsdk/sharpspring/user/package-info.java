/** Users and managed accounts. */
@NullMarked
package io.github.crmsdk.sharpspring.user;

import org.jspecify.annotations.NullMarked;

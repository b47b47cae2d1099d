/** Users, who own records. */
@NullMarked
package io.github.crmsdk.salesmate.user;

import org.jspecify.annotations.NullMarked;

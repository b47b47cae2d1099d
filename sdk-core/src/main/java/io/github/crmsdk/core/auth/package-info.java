/** How a request proves who sends it. */
@NullMarked
package io.github.crmsdk.core.auth;

import org.jspecify.annotations.NullMarked;

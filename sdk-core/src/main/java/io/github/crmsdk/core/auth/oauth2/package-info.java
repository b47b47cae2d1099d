/** OAuth 2: where tokens come from, are kept, and are renewed. */
@NullMarked
package io.github.crmsdk.core.auth.oauth2;

import org.jspecify.annotations.NullMarked;

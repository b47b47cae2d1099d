/** What a vendor module is built from. Applications need none of it. */
@NullMarked
package io.github.crmsdk.core.vendor;

import org.jspecify.annotations.NullMarked;

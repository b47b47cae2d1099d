/** How vendors' JSON is read and written. */
@NullMarked
package io.github.crmsdk.core.json;

import org.jspecify.annotations.NullMarked;

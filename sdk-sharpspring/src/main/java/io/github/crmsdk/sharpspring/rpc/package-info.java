/** How methods are called: pages, date ranges and methods that have no type here. */
@NullMarked
package io.github.crmsdk.sharpspring.rpc;

import org.jspecify.annotations.NullMarked;

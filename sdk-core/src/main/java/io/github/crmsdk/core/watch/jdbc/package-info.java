/** Positions of watches in a database. Needs the module {@code java.sql}, which nothing else does. */
@NullMarked
package io.github.crmsdk.core.watch.jdbc;

import org.jspecify.annotations.NullMarked;

/** Several calls of API v2 in one request. */
@NullMarked
package io.github.crmsdk.sellsy.batch;

import org.jspecify.annotations.NullMarked;

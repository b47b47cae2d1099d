/** Answers, bodies, credentials and paging of Sellsy. Not exported. */
@NullMarked
package io.github.crmsdk.sellsy.internal;

import org.jspecify.annotations.NullMarked;

/** Individuals: clients, prospects and suppliers that are persons. */
@NullMarked
package io.github.crmsdk.sellsy.individual;

import org.jspecify.annotations.NullMarked;

/** Companies: clients, prospects and suppliers that are no persons. */
@NullMarked
package io.github.crmsdk.sellsy.company;

import org.jspecify.annotations.NullMarked;

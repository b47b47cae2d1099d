/** Addresses of companies, individuals and contacts. */
@NullMarked
package io.github.crmsdk.sellsy.address;

import org.jspecify.annotations.NullMarked;

/** Salesmate's wire. Not exported. */
@NullMarked
package io.github.crmsdk.salesmate.internal;

import org.jspecify.annotations.NullMarked;

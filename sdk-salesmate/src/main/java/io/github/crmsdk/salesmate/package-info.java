/** The Salesmate client. */
@NullMarked
package io.github.crmsdk.salesmate;

import org.jspecify.annotations.NullMarked;

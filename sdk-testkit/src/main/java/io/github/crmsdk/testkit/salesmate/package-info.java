/** The Salesmate simulator. */
@NullMarked
package io.github.crmsdk.testkit.salesmate;

import org.jspecify.annotations.NullMarked;

/** What several resources share. */
@NullMarked
package io.github.crmsdk.salesmanago.model;

import org.jspecify.annotations.NullMarked;

/** What several kinds of record share. */
@NullMarked
package io.github.crmsdk.salesmate.model;

import org.jspecify.annotations.NullMarked;

/** What several kinds of record share. */
@NullMarked
package io.github.crmsdk.salesmachine.model;

import org.jspecify.annotations.NullMarked;

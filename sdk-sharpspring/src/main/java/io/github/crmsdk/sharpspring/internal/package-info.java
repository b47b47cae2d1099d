/** The wire: envelope, error codes, dates and paging. Not exported. */
@NullMarked
package io.github.crmsdk.sharpspring.internal;

import org.jspecify.annotations.NullMarked;

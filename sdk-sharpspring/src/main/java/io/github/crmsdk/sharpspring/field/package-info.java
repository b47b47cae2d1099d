/** The fields of the account's records, custom ones above all. */
@NullMarked
package io.github.crmsdk.sharpspring.field;

import org.jspecify.annotations.NullMarked;

/** The fields of a module, custom ones included. */
@NullMarked
package io.github.crmsdk.salesmate.field;

import org.jspecify.annotations.NullMarked;

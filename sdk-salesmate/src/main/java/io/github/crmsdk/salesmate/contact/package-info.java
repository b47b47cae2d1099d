/** Contacts. */
@NullMarked
package io.github.crmsdk.salesmate.contact;

import org.jspecify.annotations.NullMarked;

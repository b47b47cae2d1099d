/** Contacts. */
@NullMarked
package io.github.crmsdk.salesmanago.contact;

import org.jspecify.annotations.NullMarked;

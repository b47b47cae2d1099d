/** Contacts. */
@NullMarked
package io.github.crmsdk.salesmachine.contact;

import org.jspecify.annotations.NullMarked;

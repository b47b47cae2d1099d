/** Contacts: people, who may be linked with companies and individuals. */
@NullMarked
package io.github.crmsdk.sellsy.contact;

import org.jspecify.annotations.NullMarked;

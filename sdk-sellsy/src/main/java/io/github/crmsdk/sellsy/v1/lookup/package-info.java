/** What the other resources of API v1 refer to: staff, tags, custom fields, the account itself. */
@NullMarked
package io.github.crmsdk.sellsy.v1.lookup;

import org.jspecify.annotations.NullMarked;

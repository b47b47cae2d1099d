/** Members of staff, their teams, profiles and licenses. */
@NullMarked
package io.github.crmsdk.sellsy.staff;

import org.jspecify.annotations.NullMarked;

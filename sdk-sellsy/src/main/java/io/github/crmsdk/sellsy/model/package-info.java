/** What several resources of Sellsy's API v2 have in common. */
@NullMarked
package io.github.crmsdk.sellsy.model;

import org.jspecify.annotations.NullMarked;

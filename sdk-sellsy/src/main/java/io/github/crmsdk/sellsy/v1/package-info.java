/** What all resources of API v1 share: methods by name, pages, answers of creations. */
@NullMarked
package io.github.crmsdk.sellsy.v1;

import org.jspecify.annotations.NullMarked;

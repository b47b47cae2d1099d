/** Opportunities of API v1, with their pipelines, steps and sources. */
@NullMarked
package io.github.crmsdk.sellsy.v1.opportunity;

import org.jspecify.annotations.NullMarked;

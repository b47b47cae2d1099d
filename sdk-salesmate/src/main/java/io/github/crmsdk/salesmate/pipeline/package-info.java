/** Deal pipelines and their stages. */
@NullMarked
package io.github.crmsdk.salesmate.pipeline;

import org.jspecify.annotations.NullMarked;

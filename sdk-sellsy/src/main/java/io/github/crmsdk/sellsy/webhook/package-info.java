/** Webhooks: which events Sellsy delivers, and how to receive them. */
@NullMarked
package io.github.crmsdk.sellsy.webhook;

import org.jspecify.annotations.NullMarked;

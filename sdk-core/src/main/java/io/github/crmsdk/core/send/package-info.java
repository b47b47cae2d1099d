/** What an application can set about sending: retries, budgets and time. */
@NullMarked
package io.github.crmsdk.core.send;

import org.jspecify.annotations.NullMarked;

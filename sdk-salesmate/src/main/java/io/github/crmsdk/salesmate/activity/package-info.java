/** Activities: calls, meetings, tasks. */
@NullMarked
package io.github.crmsdk.salesmate.activity;

import org.jspecify.annotations.NullMarked;

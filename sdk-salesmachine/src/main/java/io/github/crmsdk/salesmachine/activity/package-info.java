/** Activities. */
@NullMarked
package io.github.crmsdk.salesmachine.activity;

import org.jspecify.annotations.NullMarked;

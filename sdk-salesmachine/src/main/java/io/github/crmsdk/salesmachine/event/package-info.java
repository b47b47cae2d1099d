/** Events and page views. */
@NullMarked
package io.github.crmsdk.salesmachine.event;

import org.jspecify.annotations.NullMarked;

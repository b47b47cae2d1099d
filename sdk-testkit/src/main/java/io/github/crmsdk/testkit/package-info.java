/** What all simulators share: the faults, the request log and the loopback server. */
@NullMarked
package io.github.crmsdk.testkit;

import org.jspecify.annotations.NullMarked;

/** Credentials, answers, bodies and paging of Salesmachine. Not exported. */
@NullMarked
package io.github.crmsdk.salesmachine.internal;

import org.jspecify.annotations.NullMarked;

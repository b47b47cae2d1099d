/** Calls, pages and raw access: what an application works with, whichever the vendor. */
@NullMarked
package io.github.crmsdk.core;

import org.jspecify.annotations.NullMarked;

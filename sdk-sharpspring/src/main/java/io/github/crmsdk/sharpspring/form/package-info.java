/** Form submissions. */
@NullMarked
package io.github.crmsdk.sharpspring.form;

import org.jspecify.annotations.NullMarked;

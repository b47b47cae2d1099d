/** Creating, changing and deleting many objects at once. */
@NullMarked
package io.github.crmsdk.sharpspring.batch;

import org.jspecify.annotations.NullMarked;

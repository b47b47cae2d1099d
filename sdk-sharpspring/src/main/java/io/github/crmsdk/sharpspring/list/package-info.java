/** Lists and their members. */
@NullMarked
package io.github.crmsdk.sharpspring.list;

import org.jspecify.annotations.NullMarked;

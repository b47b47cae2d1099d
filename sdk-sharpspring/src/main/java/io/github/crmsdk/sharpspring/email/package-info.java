/** Emails, their sendings, and watching who opens them. */
@NullMarked
package io.github.crmsdk.sharpspring.email;

import org.jspecify.annotations.NullMarked;

/** Smart tags of companies, individuals, contacts and opportunities. */
@NullMarked
package io.github.crmsdk.sellsy.smarttag;

import org.jspecify.annotations.NullMarked;

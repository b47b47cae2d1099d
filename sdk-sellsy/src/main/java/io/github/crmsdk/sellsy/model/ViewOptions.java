package io.github.crmsdk.sellsy.model;

import java.util.Set;

/** How much of a record the vendor sends. */
public interface ViewOptions {
    /** The only members to send, by their name on the wire; all of them if empty. {@code _embed} counts as one. */
    Set<String> fields();

    /**
     * What to send with the record, in its {@code _embed}: {@code smart_tags} or {@code cf.12}, say. A part that the
     * client's scopes do not cover comes as null.
     */
    Set<String> embed();
}

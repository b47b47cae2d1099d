package io.github.crmsdk.sellsy.v1;

import org.jspecify.annotations.Nullable;

/** Ways to reach somebody. */
public interface Reachable {
    @Nullable
    String email();

    @Nullable
    String tel();

    @Nullable
    String mobile();

    @Nullable
    String fax();

    /** The address of a web site. */
    @Nullable
    String web();
}

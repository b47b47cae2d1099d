package io.github.crmsdk.sellsy.v1;

import org.jspecify.annotations.Nullable;

/** Addresses in social networks. */
public interface SocialLinks {
    @Nullable
    String twitter();

    @Nullable
    String facebook();

    @Nullable
    String linkedin();

    /** The vendor's module documents call it "Video". */
    @Nullable
    String viadeo();
}

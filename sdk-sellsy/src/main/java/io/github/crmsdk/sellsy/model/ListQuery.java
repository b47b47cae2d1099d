package io.github.crmsdk.sellsy.model;

import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** A list of everything, without filters. */
@Value.Immutable
@ModelStyle
public interface ListQuery extends PageOptions {
    /** In the vendor's own order. */
    static ListQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableListQuery.Builder {}
}

package io.github.crmsdk.sellsy.tax;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import io.github.crmsdk.sellsy.model.Range;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which taxes to search for. They can be ordered by id and rank. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTaxQuery.class)
public interface TaxQuery extends PageOptions {
    /** In percent. */
    @Nullable
    Range rate();

    @Nullable
    String label();

    @Nullable
    Boolean isActive();

    /** All of them, in the vendor's own order. */
    static TaxQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTaxQuery.Builder {}
}

package io.github.crmsdk.sellsy.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A category of prices. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRateCategory.class)
@JsonDeserialize(builder = RateCategory.Builder.class)
public interface RateCategory extends Extensible {
    @Nullable
    Long id();

    @Nullable
    String label();

    @Nullable
    Boolean includesTaxes();

    @Nullable
    String currency();

    @Nullable
    Long taxId();

    @Nullable
    Boolean isDefault();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableRateCategory.Builder {}
}

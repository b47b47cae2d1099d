package io.github.crmsdk.sellsy.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A currency of the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCurrency.class)
@JsonDeserialize(builder = Currency.Builder.class)
public interface Currency extends Extensible {
    @Nullable
    Long id();

    /** Such as EUR. */
    @Nullable
    String code();

    @Nullable
    String symbol();

    @Nullable
    Boolean isDefault();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCurrency.Builder {}
}

package io.github.crmsdk.sellsy.tax;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tax as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTax.class)
@JsonDeserialize(builder = Tax.Builder.class)
public interface Tax extends Extensible {
    long id();

    /** In percent. */
    @Nullable
    BigDecimal rate();

    @Nullable
    String label();

    @Nullable
    Boolean isActive();

    @Nullable
    Boolean isEcotax();

    /** What the call asked to {@code embed}. */
    @JsonProperty("_embed")
    @Nullable
    TaxEmbedded embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTax.Builder {}
}
